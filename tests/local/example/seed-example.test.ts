import { expect, test } from 'vitest';
import { checkPlan } from '#domain/plan/check-plan.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { listIndicators } from '#functions/operations/list-indicators.ts';
import { listPlans } from '#functions/operations/list-plans.ts';
import { readLastYear } from '#functions/operations/read-last-year.ts';
import type { Store } from '#functions/ports/store.ts';
import { examplePeople } from '#local/example/example-people.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { lastYearPlan } from '#local/example/last-year-plan.ts';
import { lastYearSheets } from '#local/example/last-year-sheets.ts';
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
    const found = checkSheet({ plan: examplePlan, project, entries: head.entries }).filter(
      ({ rule }) => head.state !== 'inProgress' || rule !== 'required',
    );
    expect(found).toEqual([]);
  }
});

const person = (subject: string) => ({ municipality, subject, name: subject });
const path = { plan: examplePlan.id, fiscalYear: examplePlan.fiscalYear };

test('whoever opens a workbook of the example is led to one round, this year’s', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  for (const { subject, memberships } of examplePeople) {
    const answer = await listPlans(store, person(subject));
    const rounds = answer.ok ? answer.value.plans.flatMap((plan) => plan.rounds) : [];
    expect(rounds).toEqual(memberships.length > 0 ? [{ fiscalYear: 2023, state: 'open' }] : []);
  }
});

test('departments whose workbooks are offered read beside some sheets what was written the year before', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  const writing = examplePeople.filter(({ memberships }) => memberships[0]?.role === 'department');
  for (const { subject, memberships } of writing) {
    const department = memberships[0]?.department;
    if (!department) continue;
    const sheets = sheetKeys(examplePlan).filter((key) => key.department === department);
    const answers = await Promise.all(
      sheets.map((key) => readLastYear(store, person(subject), { ...path, ...key })),
    );
    const texts = answers.flatMap((answer) => (answer.ok ? answer.value.sheets : []));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThan(Math.max(2, sheets.length));
    expect(texts.flatMap((sheet) => sheet.texts).map(({ label }) => label)).toContain('R4年度の取組内容');
  }
});

test('the year before is closed, and the rules notice nothing in it', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  const last = { municipality, plan: lastYearPlan.id, fiscalYear: lastYearPlan.fiscalYear };
  expect(await store.findRound(last)).toMatchObject({ state: 'closed' });
  expect(checkPlan(lastYearPlan)).toEqual([]);
  const { heads: written } = await store.listHeads(last, {});
  expect(written).toHaveLength(lastYearSheets.length);
  for (const head of written) {
    const project = lastYearPlan.projects.find(({ id }) => id === head.project);
    if (!project) throw new Error(head.project);
    expect(checkSheet({ plan: lastYearPlan, project, entries: head.entries })).toEqual([]);
  }
});

test('some indicators have figures of both years, and the committee sees what grade they suggest', async () => {
  const store = createMemoryStore();
  await seedExample(store);
  const answer = await listIndicators(store, person('iin-1'), path);
  const listed = answer.ok ? answer.value.indicators : [];
  expect(listed).toHaveLength(13);
  const shared = listed.find(({ indicator }) => indicator === 'i4-1');
  expect(shared?.actuals.map(({ department, actuals }) => [department, actuals[0]?.value])).toEqual([
    ['kenko', 108],
    ['shakyo', 53],
  ]);
  expect(shared?.earlier.map(({ fiscalYear, value }) => [fiscalYear, value])).toEqual([
    [2022, 61],
    [2022, 38],
  ]);
  expect(shared?.suggestion?.grade).toBe('B');
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
