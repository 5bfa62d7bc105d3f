import { expect, test } from 'vitest';
import type { PlanChecks } from '#domain/plan/plan-checks.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { pushSheet } from '#functions/operations/push-sheet.ts';
import type { Person } from '#functions/ports/person.ts';
import type { Store } from '#functions/ports/store.ts';
import { otherProject, rulePlan } from '../../domain/rules/rule-plan.ts';

const department = 'jinken' as (typeof otherProject.departments)[number];
const person: Person = { municipality: rulePlan.municipality.id, subject: 'writer', name: '窓口 花子' };
const text =
  '窓口の案内を市民課と市立図書館の二か所で配り、来庁した方の希望を聞き取って、相談の日時を一人ずつ調整しました。';

/** A server with this year's plan and last year's sheet, and what was asked of the store beyond the sheet itself. */
async function serve(checks: PlanChecks) {
  const store = createMemoryStore();
  const asked: string[] = [];
  const watched: Store = {
    ...store,
    listRounds: (...args) => {
      asked.push('listRounds');
      return store.listRounds(...args);
    },
    listHeads: (...args) => {
      asked.push('listHeads');
      return store.listHeads(...args);
    },
  };
  await store.putMunicipality(rulePlan.municipality);
  const memberships = [{ plan: rulePlan.id, role: 'department' as const, department }];
  await store.putMember(person.municipality, { subject: 'writer', name: '窓口 花子', memberships });
  let count = 0;
  const push = async (fiscalYear: number) =>
    pushSheet(
      {
        store: watched,
        clock: { now: () => `2024-06-01T00:00:0${count}.000Z` },
        ids: { next: () => `id${count++}` },
      },
      person,
      { plan: rulePlan.id, fiscalYear, project: otherProject.id, department },
      {
        base: 0,
        idempotencyKey: `key-${fiscalYear}`,
        intent: 'submit',
        entries: { activity: text } as Entries,
      },
    );
  await store.putPlan({ ...rulePlan, fiscalYear: 2022 }, 'open');
  await push(2022);
  asked.length = 0;
  await store.putPlan({ ...rulePlan, checks }, 'open');
  return { push: () => push(2023), asked };
}

test('last year’s text blocks where the plan says so', async () => {
  const { push } = await serve({ rules: [{ rule: 'same-as-last-year', severity: 'blocks' }] });
  expect(await push()).toMatchObject({
    refusal: { code: 'findingsBlock' },
    findings: [{ rule: 'same-as-last-year', severity: 'blocks' }],
  });
});

test('nothing more is read where such rules only warn', async () => {
  const { push, asked } = await serve({});
  expect(await push()).toMatchObject({ ok: true });
  expect(asked).toEqual([]);
});

test('a text of another sheet blocks where the plan says so, and only the department’s sheets are read', async () => {
  const { push, asked } = await serve({ rules: [{ rule: 'same-as-other-sheet', severity: 'blocks' }] });
  expect(await push()).toMatchObject({ ok: true });
  expect(asked).toEqual(['listHeads']);
});
