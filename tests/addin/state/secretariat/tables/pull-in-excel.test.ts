import { describe, expect, test } from 'vitest';
import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { DepartmentId, FieldId, IndicatorId } from '#domain/plan/plan-definition.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { tableIds } from '#domain/tables/table-ids.ts';
import { firstTables, tableNames } from '#domain/tables/table-names.ts';
import { openInExcel } from '#tests/addin/workbook/open-in-excel.ts';
import {
  anActual,
  aRating,
  assessedPlan,
  committeeRating,
  direction,
  first,
  membersRating,
  opinion,
} from '#tests/domain/tables/assessed-plan.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { tablesAtWork } from '../../../ports/tables-at-work.ts';

const activity = 'activity' as FieldId;
const jinken = 'jinken' as DepartmentId;

function inExcel(tables = firstTables) {
  const excel = openInExcel(buildWorkbook([buildWorksheet({ name: '概要', rows: [['メモ']] })]));
  const work = tablesAtWork(assessedPlan(), tables, excel.port);
  for (const key of sheetKeys(assessedPlan()))
    work.api.store(key, { state: 'submitted', entries: { [activity]: '講座を開いた。' } });
  return { ...work, excel };
}

describe('the first two tables', () => {
  test('are made in three round trips with one request', async () => {
    const { secretariat, api, excel, state } = inExcel();
    const asked: string[] = [];
    const changes = api.changes;
    api.changes = (...given) => {
      asked.push('changes');
      return changes(...given);
    };
    await secretariat.pull();
    expect(state.get().pull).toEqual({ kind: 'idle' });
    expect(excel.workbook.worksheets.map(({ name }) => name)).toEqual(['概要', '提出状況', 'シート一覧']);
    expect(excel.roundTrips()).toBeLessThanOrEqual(3);
    expect(asked).toEqual(['changes']);
    expect(excel.interpreter.unsupported()).toEqual([]);
  });

  test('after one change, only its cells are written, and the mark is gone at the next pull', async () => {
    const { secretariat, api, excel, state } = inExcel();
    await secretariat.pull();
    const list = () => structuredClone(excel.worksheet('シート一覧'));
    const before = list();
    const [key] = sheetKeys(assessedPlan());
    if (!key) throw new Error('no sheet');
    api.store(key, { state: 'accepted' });
    await secretariat.pull();
    expect(differences(before.cells, list().cells)).toEqual(['1,5', '1,6', '1,9']);
    expect(list().cells.get('1,9')?.value).toBe('更新（提出済→確認済）');
    expect(state.get().changed).toEqual([key]);
    const marked = list();
    await secretariat.pull();
    expect(differences(marked.cells, list().cells)).toEqual(['1,9']);
    expect(state.get().changed).toEqual([]);
  });

  test('what changed is known also where the file was closed meanwhile', async () => {
    const { secretariat, excel } = inExcel();
    await secretariat.pull();
    const later = tablesAtWork(assessedPlan(), firstTables, excel.port);
    const [key, ...others] = sheetKeys(assessedPlan());
    if (!key) throw new Error('no sheet');
    for (const one of others) later.api.store(one, { state: 'submitted', entries: {} });
    later.api.store(key, { state: 'submitted' });
    later.api.store(key, { state: 'returned' });
    await later.secretariat.pull();
    expect(later.state.get().changed).toEqual([key]);
  });
});

test('nothing that anybody wrote becomes a formula in any table', async () => {
  const hostile = ['=1+1', '+81', '-1', '@SUM(A1)', "'x", '＝1', '=cmd|1'];
  const { secretariat, api, excel, state } = inExcel([...tableIds]);
  const [text = '', ...more] = hostile;
  sheetKeys(assessedPlan()).forEach((key, index) => {
    const remark = { text: hostile[index + 1] ?? text, by: text, at: '2024-05-01T00:00:00Z' };
    api.store(key, {
      state: 'returned',
      remark,
      updatedBy: text,
      entries: { [activity]: hostile[index] ?? text },
    });
  });
  api.indicators = async () => ({
    kind: 'ok',
    value: [
      {
        indicator: 'i1' as IndicatorId,
        actuals: [],
        earlier: more.map((raw) => anActual('a', 2023, { raw })),
        ratings: [aRating(committeeRating, first, { reason: text })],
      },
    ],
  });
  api.ratings = async () => ({
    kind: 'ok',
    value: more.map((reason, index) =>
      aRating(membersRating, direction, { reason, by: text, member: `m${index}` }),
    ),
  });
  const of = { request: opinion, revision: 1, updatedAt: '2024-08-01T00:00:00Z', updatedBy: text };
  const said = {
    ...of,
    opinion: { request: opinion, of: direction, fiscalYear: 2023, text, by: text, at: of.updatedAt },
  };
  api.opinions = async () => ({
    kind: 'ok',
    value: {
      opinions: [said],
      lastYear: { fiscalYear: 2022, opinions: [said] },
      replies: [{ ...of, of: direction, department: jinken, text }],
    },
  });
  const record: AuditRecord = {
    ...{ id: 'r1', at: of.updatedAt, subject: 's', by: text, revision: 1 },
    ...{ action: 'rate', thing: '=1:+1', request: opinion },
  };
  api.audit = async () => ({ kind: 'ok', value: { records: [record] } });
  for (let pull = 0; pull < 2; pull += 1) {
    await secretariat.pull();
    expect(state.get().pull).toEqual({ kind: 'idle' });
  }
  for (const id of tableIds) {
    const { cells } = excel.worksheet(tableNames[id].worksheet);
    expect([...cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
  const valuesOf = (worksheet: string) =>
    [...excel.worksheet(worksheet).cells.values()].map(({ value }) => value);
  expect(valuesOf('指摘一覧').some((value) => String(value).startsWith('='))).toBe(true);
  for (const worksheet of ['シート一覧', '委員評価', '委員会の意見', '変更履歴'])
    expect(valuesOf(worksheet)).toContain('=1+1');
  expect(excel.interpreter.unsupported()).toEqual([]);
});

type Cells = ReturnType<ReturnType<typeof openInExcel>['worksheet']>['cells'];

function differences(before: Cells, after: Cells): string[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter((place) => before.get(place)?.value !== after.get(place)?.value).sort();
}
