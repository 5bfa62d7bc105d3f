import { expect, test } from 'vitest';
import { checkEntries } from '#domain/rules/check-entries.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import type { Store } from '#functions/ports/store.ts';
import { examplePeople } from '#local/example/example-people.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { seedExample } from '#local/example/seed-example.ts';

const municipality = examplePlan.municipality.id;
const round = { municipality, plan: examplePlan.id, fiscalYear: examplePlan.fiscalYear };

async function heads(store: Store) {
  return (await store.listHeads(round, {})).heads;
}

test('other departments have sent in sheets in every state but the last', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  const states = (await heads(store)).map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['inProgress', 'submitted', 'returned', 'accepted']));
  expect((await heads(store)).filter(({ remark }) => remark).map(({ state }) => state)).toEqual(['returned']);
});

test('the departments whose workbooks are offered have sent nothing', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  const offered = examplePeople.flatMap(({ memberships }) => memberships.map(({ department }) => department));
  expect((await heads(store)).filter(({ department }) => offered.includes(department))).toEqual([]);
});

test('everybody can sign in with what they may do', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  for (const { subject, memberships } of examplePeople) {
    expect(await store.listMemberships(municipality, subject)).toEqual(memberships);
  }
  expect(await store.findMunicipality(municipality)).toEqual(examplePlan.municipality);
});

test('the rules notice nothing in what was sent in', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  for (const head of await heads(store)) {
    const project = examplePlan.projects.find(({ id }) => id === head.project);
    if (!project) throw new Error(head.project);
    const found = checkEntries(examplePlan, project, head.entries, {}).filter(
      ({ rule }) => head.state !== 'inProgress' || rule !== 'required',
    );
    expect(found).toEqual([]);
  }
});

test('a store that has the example is left alone', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  const before = await heads(store);
  await store.putPlan(examplePlan, 'closed');
  await seedExample(store);
  expect(await heads(store)).toEqual(before);
  expect((await store.findRound(round))?.state).toBe('closed');
});

test('an attempt that was broken off is taken up again and stores nothing twice', async () => {
  const store = createMemoryStore();
  let left = 5;
  const failing: Store = {
    ...store,
    saveSheet: async (change) => {
      left -= 1;
      if (left < 0) throw new Error('the engine is gone');
      return store.saveSheet(change);
    },
  };
  await expect(seedExample(failing)).rejects.toThrow('the engine is gone');
  await seedExample(store);
  const whole = createMemoryStore();
  await seedExample(whole);
  expect(await heads(store)).toEqual(await heads(whole));
});
