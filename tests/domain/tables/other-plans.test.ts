import { describe, expect, test } from 'vitest';
import type {
  ClassId,
  Department,
  DepartmentId,
  Field,
  FieldId,
  FlagId,
  LevelId,
  MomentId,
  NodeId,
  PlanDefinition,
  ScaleId,
} from '#domain/plan/plan-definition.ts';
import { mergeTable } from '#domain/tables/merge-table.ts';
import { sheetListTable } from '#domain/tables/sheet-list-table.ts';
import { statusTable } from '#domain/tables/status-table.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { TableFacts } from '#domain/tables/table-facts.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import { aHead, aPlan, aProject } from './plan-builders.ts';

const facts = (plan: PlanDefinition, heads: TableFacts['heads'] = {}): TableFacts => ({
  plan,
  heads,
  today: '2024-06-14',
  words: ja,
  otherWords: [en],
});
const rowsOf = ({ columns, rows }: TableContent) =>
  rows.map(({ values }) => Object.fromEntries(columns.map(({ header }, index) => [header, values[index]])));
const list = (plan: PlanDefinition, heads?: TableFacts['heads']) =>
  rowsOf(sheetListTable(facts(plan, heads)));

const written = (id: string, label: string, more: Partial<Field> = {}): Field => ({
  id: id as FieldId,
  label: [label],
  input: 'written',
  isRequired: false,
  ...more,
});
const withFields = (fields: Field[], more: Partial<PlanDefinition> = {}) =>
  aPlan({ form: { ...aPlan().form, fields }, projects: [aProject('1', ['jinken'])], ...more });

describe('where a project stands', () => {
  const levelNames = ['基本政策', '政策', '施策', '施策課題'];

  test('is told on every level, however many there are', () => {
    const ids = levelNames.map((_, index) => `l${index}`);
    const plan = aPlan({
      levels: levelNames.map((name, index) => ({ id: ids[index] as LevelId, name })),
      nodes: ids.map((id, index) => ({
        id: `n${index}` as NodeId,
        level: id as LevelId,
        ...(index > 0 ? { parent: `n${index - 1}` as NodeId } : {}),
        code: String(index + 1),
        name: `名${index}`,
      })),
      projects: [{ ...aProject('21101010', ['jinken']), parent: 'n3' as NodeId }],
    });
    expect(list(plan)).toMatchObject([
      { '№': 21101010, 基本政策: '1　名0', 政策: '2　名1', 施策: '3　名2', 施策課題: '4　名3' },
    ]);
  });

  test('is not told where the plan has no levels', () => {
    const { parent: _, ...project } = aProject('1', ['jinken']);
    const [row] = list(aPlan({ levels: [], nodes: [], projects: [project] }));
    expect(Object.keys(row ?? {}).slice(0, 4)).toEqual(['№', '事業名', '所管課', '状態']);
  });

  test('has flags, a class and where else it is printed, as far as the plan has them', () => {
    const plan = aPlan({
      flags: [
        { id: 'juten' as FlagId, name: '重点' },
        { id: 'new' as FlagId, name: '新規', mark: '★' },
      ],
      classes: [{ id: 'main' as ClassId, name: '主目的' }],
      projects: [
        {
          ...aProject('1', ['jinken']),
          flags: ['juten', 'new'] as FlagId[],
          class: 'main' as ClassId,
          alsoUnder: [{ node: 'policy1' as NodeId }, { node: 'policy1' as NodeId, note: '基本目標3に再掲' }],
        },
        aProject('2', ['jinken']),
      ],
    });
    expect(list(plan)).toMatchObject([
      { 重点: '◎', 新規: '★', 位置付け: '主目的', 再掲: 'Ⅰ　基盤\n基本目標3に再掲' },
      { 重点: '', 新規: '', 位置付け: '', 再掲: '' },
    ]);
    expect(Object.keys(list(aPlan())[0] ?? {})).not.toContain('再掲');
  });
});

describe('what is written', () => {
  test('has a column for each cell of a table of years', () => {
    const table = (id: string, label: string): Field =>
      written(id, label, {
        answer: {
          kind: 'years',
          columns: [
            { id: 'now', label: ['{FY}年度'] },
            { id: 'next', label: ['{FY+1}年度以降'] },
          ],
          rows: [
            { id: 'goal', label: ['目標'], input: 'given', answer: { kind: 'text' } },
            { id: 'result', label: ['実績'], input: 'written', answer: { kind: 'text' } },
          ],
        },
      });
    const heads = aHead('p1/jinken', { entries: { ['aResultNow' as FieldId]: '=1+1' } });
    const [one] = list(withFields([table('a', '年次計画')], { printsYears: 'western' }), heads);
    expect(one).toMatchObject({ '実績（2023年度）': '=1+1', '実績（2024年度以降）': '' });
    expect(Object.keys(one ?? {}).some((header) => header.startsWith('目標'))).toBe(false);
    const [two] = list(withFields([table('a', '年次計画'), table('b', '事業費')]));
    expect(Object.keys(two ?? {})).toContain('事業費　実績（R5年度）');
  });

  test('of a grade shows its code, and the text where it is none', () => {
    const plan = withFields(
      [written('grade', '達成度', { answer: { kind: 'grade', scale: 's' as ScaleId } })],
      {
        scales: [
          {
            id: 's' as ScaleId,
            name: '達成度',
            order: 'bestFirst',
            grades: [{ code: 'A', name: '計画以上' }],
            additions: [{ code: '○', meaning: '特に' }],
          },
        ],
      },
    );
    const shown = (text: string) =>
      list(plan, aHead('p1/jinken', { entries: { ['grade' as FieldId]: text } }))[0]?.達成度;
    expect(['Ａ', 'A：計画以上', 'a〇', '□A', '☑A', 'Z', ''].map(shown)).toEqual([
      'A',
      'A',
      'A○',
      '□A',
      'A',
      'Z',
      '',
    ]);
  });
});

describe('departments', () => {
  const departments: Department[] = [
    {
      id: 'jinken' as DepartmentId,
      name: '人権共生課',
      formerNames: [{ name: '人権課', until: 2023, note: 'R5年度は人権課' }],
    },
    { id: 'kiki' as DepartmentId, name: '防災課', formerNames: [{ name: '危機管理課', until: 2023 }] },
    { id: 'gone' as DepartmentId, name: '旧課', valid: { until: 2022 } },
  ];

  test('have the name of the year, with the printed note', () => {
    const plan = aPlan({ departments });
    expect(rowsOf(statusTable(facts(plan))).map((row) => row.所管課)).toEqual([
      '人権共生課（R5年度は人権課）',
      '危機管理課',
    ]);
    expect(list(plan).map((row) => row.所管課)).toContain('危機管理課、人権共生課（R5年度は人権課）');
  });

  test('that lead alone stand alone', () => {
    const plan = aPlan({ projects: [{ ...aProject('1', ['kiki', 'jinken']), written: 'byLead' }] });
    expect(list(plan).map((row) => row.所管課)).toEqual(['危機管理課']);
  });
});

test('a plan without projects, fields or departments has empty tables', () => {
  const plan = aPlan({
    projects: [],
    departments: [],
    levels: [],
    nodes: [],
    form: { ...aPlan().form, fields: [] },
  });
  for (const table of [statusTable(facts(plan)), sheetListTable(facts(plan))]) {
    expect(table.rows).toEqual([]);
    const headers = table.columns.map(({ header }) => header);
    expect(headers.length).toBeGreaterThan(5);
    const blank = [headers.map(() => '')];
    const change = mergeTable({ name: table.name, worksheet: 'シート', headers, rows: blank }, table);
    expect(change).toEqual({ appendedColumns: [], cells: [], appendedRows: [] });
  }
});

describe('at the next moment of the year', () => {
  const moments = [
    { id: 'half' as MomentId, name: '上期', deadline: '2023-10-31' },
    { id: 'end' as MomentId, name: '年度末' },
  ];
  const plan = withFields(
    [
      written('first', '上期の取組', { moments: ['half' as MomentId] }),
      written('second', '下期の取組', { moments: ['end' as MomentId] }),
    ],
    { moments, moment: 'end' as MomentId },
  );
  const heads = aHead('p1/jinken', {
    state: 'accepted',
    moment: 'half' as MomentId,
    entries: { ['first' as FieldId]: '講座を開いた。' },
    remark: { text: '件数を', by: '窓口', at: '2023-11-01T00:00:00Z' },
  });

  test('the list keeps what was written, and the sheet is to be written again', () => {
    expect(list(plan, heads)).toMatchObject([
      { 状態: '未着手', 上期の取組: '講座を開いた。', 下期の取組: '', 差戻しの理由: '' },
    ]);
    expect(Object.keys(list({ ...plan, moment: 'half' as MomentId })[0] ?? {})).not.toContain('下期の取組');
    expect(rowsOf(statusTable(facts(plan, heads)))[0]).toMatchObject({ 未着手: 1, 確認済: 0 });
  });

  test('a sheet is late by the deadline of the moment', () => {
    const late = (moment: string) =>
      rowsOf(statusTable(facts({ ...plan, moment: moment as MomentId })))[0]?.期限超過;
    expect([late('half'), late('end')]).toEqual([1, 0]);
  });
});
