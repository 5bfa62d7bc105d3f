import { describe, expect, test } from 'vitest';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { pushesSchema } from '#domain/protocol/pushes-schema.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { pushSheet } from '#functions/operations/push-sheet.ts';
import type { Person } from '#functions/ports/person.ts';
import { readTestPlan } from '../../plans/read-test-plan.ts';

/** A server that holds the plan, and the way to push one sheet of it, the first where none is named. */
async function serve(plan: PlanDefinition, key = sheetKeys(plan)[0]) {
  const store = createMemoryStore();
  await store.putMunicipality(plan.municipality);
  await store.putPlan(plan, 'open');
  if (!key) throw new Error('the plan asks for no such sheet');
  const { department, project } = key;
  const person: Person = { municipality: plan.municipality.id, subject: 'writer', name: '窓口 花子' };
  const memberships = [{ plan: plan.id, role: 'department' as const, department }];
  await store.putMember(plan.municipality.id, { subject: 'writer', name: '窓口 花子', memberships });
  let count = 0;
  const ports = {
    store,
    clock: { now: () => '2024-06-01T00:00:00.000Z' },
    ids: { next: () => `id${count++}` },
  };
  const path = { plan: plan.id, fiscalYear: plan.fiscalYear, project, department };
  return {
    push: (texts: Record<string, string>, intent: 'save' | 'submit' = 'submit', base = 0) =>
      pushSheet(ports, person, path, {
        base,
        idempotencyKey: `key${count++}`,
        intent,
        entries: texts as Entries,
      }),
  };
}

describe('a sheet of 川崎市’s plan', () => {
  const grades = {
    matrixResultY2007: '計画を見直した。',
    achievement: '３',
    validity: '4',
    effect: '3',
    threeYears: 'Ⅱ',
  };

  test('takes the cells of its table of years', async () => {
    const { push } = await serve(readTestPlan('kawasaki'));
    expect(await push(grades)).toMatchObject({
      ok: true,
      value: { state: 'submitted', entries: { matrixResultY2007: '計画を見直した。', achievement: '３' } },
    });
  });

  test('is not submitted with a grade of no scale, and is saved all the same', async () => {
    const { push } = await serve(readTestPlan('kawasaki'));
    const wrong = { ...grades, threeYears: 'V' };
    expect(await push(wrong)).toMatchObject({
      refusal: { code: 'findingsBlock', facts: { count: 1 } },
      findings: [{ rule: 'unknown-grade', field: 'threeYears' }],
    });
    expect(await push(wrong, 'save')).toMatchObject({ ok: true, value: { state: 'inProgress' } });
  });

  test('has no cell that the plan itself fills in', async () => {
    const { push } = await serve(readTestPlan('kawasaki'));
    expect(await push({ ...grades, matrixGoalY2007: '別の目標' })).toMatchObject({
      refusal: { code: 'fieldUnknown', facts: { field: 'matrixGoalY2007' } },
    });
  });
});

describe('a sheet of 流山市’s plan', () => {
  const plan = readTestPlan('nagareyama-r7');
  const plain = sheetKeys(plan).find(({ project }) => !plan.projects.find(({ id }) => id === project)?.flags);
  const texts = { activity: '冊子を作った。', grade: 'B', issues: '配る先。', improvement: '学校に届ける。' };

  test('needs a reason for some grades only', async () => {
    const { push } = await serve(plan, plain);
    expect(await push({ ...texts, grade: 'C' })).toMatchObject({
      findings: [{ rule: 'required', field: 'reason' }],
    });
    expect((await push({ ...texts, grade: 'C', reason: '配れなかった。' })).ok).toBe(true);
  });

  test('keeps a reason that is not asked for any more', async () => {
    const { push } = await serve(plan, plain);
    expect(await push({ ...texts, reason: '前に書いた理由。' })).toMatchObject({
      ok: true,
      value: { entries: { reason: '前に書いた理由。' } },
    });
  });

  test('has the fields of 重点 projects only where it is one', async () => {
    const { push } = await serve(plan, plain);
    expect(await push({ ...texts, actual: '12人' })).toMatchObject({ refusal: { code: 'fieldUnknown' } });
  });
});

test('a sheet of a project that has ended is not there', async () => {
  const plan = readTestPlan('kawasaki');
  const ended = { ...plan, projects: plan.projects.map((one) => ({ ...one, valid: { until: 2006 } })) };
  const { push } = await serve(ended, sheetKeys(plan)[0]);
  expect(await push({}, 'save')).toMatchObject({ refusal: { code: 'notFound' } });
});

test('a message may hold as many fields as a definition may ask for', () => {
  const push = (count: number) => ({
    project: 'p1',
    department: 'jinken',
    intent: 'save',
    base: 0,
    idempotencyKey: '01234567-89ab-cdef-0123-456789abcdef',
    entries: Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, '1'])),
  });
  expect(pushesSchema.safeParse({ pushes: [push(400)] }).success).toBe(true);
  expect(pushesSchema.safeParse({ pushes: [push(401)] }).success).toBe(false);
});
