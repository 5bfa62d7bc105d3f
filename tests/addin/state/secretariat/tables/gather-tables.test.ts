import { describe, expect, test } from 'vitest';
import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { assessedPlan } from '#tests/domain/tables/assessed-plan.ts';
import { aPlan, aProject } from '#tests/domain/tables/plan-builders.ts';
import { memoryWorkbook } from '../../../ports/memory-workbook.ts';
import { tablesAtWork } from '../../../ports/tables-at-work.ts';

const activity = 'activity' as FieldId;
const plan = assessedPlan();
const [key] = sheetKeys(plan);
if (!key) throw new Error('no sheet');

describe('変更履歴', () => {
  const record = (number: number): AuditRecord => ({
    ...{ id: `r${number}`, at: `2024-05-01T00:00:0${number}Z`, subject: 's', by: '窓口', revision: 1 },
    ...{ action: 'save', ...key },
  });

  test('asks page after page until it meets what it has, and appends what is new', async () => {
    const workbook = memoryWorkbook();
    const { secretariat, api } = tablesAtWork(plan, ['history'], workbook);
    let records = [3, 2, 1].map(record);
    const asked: (string | undefined)[] = [];
    api.audit = async (_, before) => {
      asked.push(before);
      const from = before === undefined ? 0 : Number(before);
      const next = from + 2 < records.length ? { next: String(from + 2) } : {};
      return { kind: 'ok', value: { records: records.slice(from, from + 2), ...next } };
    };
    await secretariat.pull();
    expect(asked).toEqual([undefined, '2']);
    expect(workbook.tables[0]?.rows.map((row) => row.key)).toEqual(['r1', 'r2', 'r3']);
    records = [record(4), ...records];
    await secretariat.pull();
    expect(asked).toEqual([undefined, '2', undefined]);
    expect(workbook.tables[0]?.rows.map((row) => row.key)).toEqual(['r1', 'r2', 'r3', 'r4']);
  });
});

test('what a chosen table needs and does not get is named; the others are written', async () => {
  const workbook = memoryWorkbook();
  const { secretariat, api, state } = tablesAtWork(plan, ['status', 'ratings'], workbook);
  api.ratings = async () => ({ kind: 'unreachable' });
  await secretariat.pull();
  expect(state.get().pull).toEqual({
    kind: 'incomplete',
    tables: [{ table: '委員評価', trouble: { kind: 'unreachable' } }],
  });
  expect(workbook.tables.map(({ worksheet }) => worksheet)).toEqual(['提出状況']);
});

test('a table that cannot be written keeps no other from it', async () => {
  const workbook = memoryWorkbook();
  const { secretariat, api, state } = tablesAtWork(plan, ['status', 'list'], workbook);
  await secretariat.pull();
  api.store(key, { state: 'submitted', entries: {} });
  const { changeTable } = workbook;
  workbook.changeTable = async (name, change) => {
    if (name === 'Tenken_Status') throw new Error('AccessDenied');
    await changeTable(name, change);
  };
  await secretariat.pull();
  expect(state.get().pull).toEqual({ kind: 'incomplete', tables: [{ table: '提出状況' }] });
  expect(workbook.tables[1]?.rows[0]?.values).toContain('提出済');
});

test('what is not chosen is neither asked for nor written any more, and stays where it is', async () => {
  const workbook = memoryWorkbook();
  const { secretariat, api } = tablesAtWork(plan, ['status', 'list'], workbook);
  await secretariat.pull();
  const before = workbook.tables;
  await secretariat.tables.choose('status', false);
  await secretariat.tables.choose('list', false);
  api.store(key, { state: 'submitted', entries: {} });
  await secretariat.pull();
  expect(workbook.tables).toEqual(before);
  expect(workbook.identity?.tables).toEqual([]);
});

test('a choice that the file could not take is said, and kept', async () => {
  const workbook = memoryWorkbook();
  const { secretariat } = tablesAtWork(plan, ['status'], workbook);
  const { saveIdentity } = workbook;
  workbook.saveIdentity = () => Promise.reject(new Error('InvalidOperationInCellEditMode'));
  await secretariat.tables.choose('history', true);
  expect(secretariat.tables.state.get()).toEqual({ chosen: ['status', 'history'], isUnsaved: true });
  workbook.saveIdentity = saveIdentity;
  await secretariat.tables.choose('findings', true);
  expect(secretariat.tables.state.get().isUnsaved).toBe(false);
  expect(workbook.identity?.tables).toEqual(['status', 'findings', 'history']);
});

test('after moves of the secretariat’s own only what is made of the sheets is written, and marks stay', async () => {
  const workbook = memoryWorkbook();
  const { secretariat, api } = tablesAtWork(plan, ['list', 'ratings'], workbook);
  api.store(key, { state: 'submitted', entries: {} });
  await secretariat.pull();
  api.store(key, { state: 'submitted', entries: { [activity]: '書き直した。' } });
  await secretariat.pull();
  let asked = 0;
  api.ratings = async () => {
    asked += 1;
    return { kind: 'ok', value: [] };
  };
  const [, other] = sheetKeys(plan);
  if (!other) throw new Error('no other sheet');
  api.store(other, { state: 'submitted', entries: {} });
  await secretariat.review(other, 'accept');
  await secretariat.review(key, 'accept');
  const marks = workbook.tables[0]?.rows.map(({ values }) => values[9]);
  expect(marks?.slice(0, 2).every((mark) => String(mark).startsWith('更新'))).toBe(true);
  expect(asked).toBe(0);
});

describe('指摘一覧', () => {
  const many = (count: number): PlanDefinition =>
    aPlan({ projects: Array.from({ length: count }, (_, n) => aProject(String(n + 1), ['jinken'])) });

  test('reads what was handed in, and again only where something changed', async () => {
    const workbook = memoryWorkbook();
    const { secretariat, api } = tablesAtWork(plan, ['findings'], workbook);
    api.store(key, { state: 'submitted', entries: { [activity]: 'ｶﾗｵｹ大会を開いた。' } });
    await secretariat.pull();
    const rows = () => workbook.tables[0]?.rows.map(({ values }) => [values[3], values[5]]);
    expect(rows()).toContainEqual([expect.stringContaining('半角'), '未回答']);
    api.store(key, { state: 'submitted', entries: { [activity]: 'カラオケ大会を開いた。' } });
    await secretariat.pull();
    expect(rows()).toContainEqual([expect.stringContaining('半角'), '解消・再入力中']);
  });

  test('of many sheets are read in slices, and how far it is is told', async () => {
    const { secretariat, api, clock, state } = tablesAtWork(many(120), ['findings']);
    for (const one of sheetKeys(many(120)))
      api.store(one, { state: 'submitted', entries: { [activity]: '講座を開いた。' } });
    const told: unknown[] = [];
    state.subscribe(() => {
      const { pull } = state.get();
      if (pull.kind === 'gathering' && pull.done !== undefined) told.push([pull.done, pull.of]);
    });
    const pulling = secretariat.pull();
    for (let turn = 0; turn < 60; turn += 1) await clock.pass(0);
    await pulling;
    expect(told).toEqual([
      [25, 120],
      [50, 120],
      [75, 120],
      [100, 120],
    ]);
    expect(state.get().pull).toEqual({ kind: 'idle' });
  });
});
