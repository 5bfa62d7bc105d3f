import { expect, test } from 'vitest';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { readLastYear } from '#functions/operations/read-last-year.ts';
import type { Store } from '#functions/ports/store.ts';
import { aChange } from '../../contracts/store-builders.ts';
import { roundPlan } from '../../domain/round/round-plan.ts';

const now = roundPlan({ fiscalYear: 2025 });
const { municipality } = now;
const person = { municipality: municipality.id, subject: 'a', name: '係員' };
const key = { project: 'p1', department: 'a' } as SheetKey;

async function storeWith(...rounds: PlanDefinition[]): Promise<Store> {
  const store = createMemoryStore();
  for (const round of rounds) await store.putPlan(round, 'open');
  const department = 'a' as DepartmentId;
  const memberships = [{ plan: now.id, role: 'department' as const, department }];
  await store.putMember(municipality.id, { subject: 'a', name: '係員', memberships });
  return store;
}

async function write(store: Store, plan: PlanDefinition, department: string, text: string): Promise<void> {
  const address = { municipality: municipality.id, plan: plan.id, fiscalYear: plan.fiscalYear };
  const change = aChange(address, { project: 'p1', department });
  await store.saveSheet({ ...change, head: { ...change.head, entries: { activity: text } as Entries } });
}

async function texts(store: Store, plan: PlanDefinition = now) {
  const path = { plan: plan.id, fiscalYear: plan.fiscalYear, ...key };
  const answer = await readLastYear(store, person, path);
  if (!answer.ok) return answer.refusal.code;
  const { fiscalYear, sheets } = answer.value;
  return [fiscalYear, sheets.flatMap((sheet) => sheet.texts.map(({ text }) => text))];
}

test('the newest earlier round of the plan is read, the own department’s sheet of it', async () => {
  const [older, last] = [roundPlan({ fiscalYear: 2022 }), roundPlan({ fiscalYear: 2023 })];
  const store = await storeWith(now, older, last, roundPlan({ fiscalYear: 2026 }));
  await write(store, older, 'a', '古い文');
  await write(store, last, 'a', '昨年の文');
  await write(store, last, 'b', 'よその文');
  expect(await texts(store)).toEqual([2023, ['昨年の文']]);
});

test('the plan that it follows is read where it has no earlier round, without a membership there', async () => {
  const former = roundPlan({ id: 'kyukeikaku' });
  const first = roundPlan({ fiscalYear: 2025, follows: { plan: 'kyukeikaku', fiscalYear: 2024 } });
  const store = await storeWith(first, former);
  await write(store, former, 'a', '前の計画の文');
  expect(await texts(store, first)).toEqual([2024, ['前の計画の文']]);
});

test('where there was no round there is nothing to read', async () => {
  expect(await texts(await storeWith(now))).toEqual([2024, []]);
  const follows = { plan: 'noplan', fiscalYear: 2024 };
  const first = roundPlan({ fiscalYear: 2025, follows });
  expect(await texts(await storeWith(first), first)).toEqual([2024, []]);
});

test('a sheet that the person may not read has no last year', async () => {
  const store = await storeWith(now, roundPlan());
  const path = { plan: now.id, fiscalYear: 2025, project: key.project, department: 'b' as DepartmentId };
  expect(await readLastYear(store, person, path)).toEqual({ ok: false, refusal: { code: 'notFound' } });
});
