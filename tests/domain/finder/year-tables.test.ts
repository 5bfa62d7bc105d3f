import { describe, expect, test } from 'vitest';
import { findForms } from '#domain/finder/find-forms.ts';
import type { Grid } from '#domain/grid/grid.ts';
import type { YearColumn, YearRow } from '#domain/plan/field-answer.ts';
import type { Field, FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { finderPlan } from './finder-plan.ts';
import { cellsOf, codesOf, projectsOf, textsOf } from './found-texts.ts';
import { type SketchCell, sketchGrid } from './sketch-grid.ts';

const row = (id: string, label: YearRow['label']): YearRow => ({
  id,
  label,
  input: 'written',
  answer: { kind: 'text' },
});

const columns: YearColumn[] = [
  { id: 'start', label: ['現状（計画策定時）', '現状'] },
  { id: 'y2005', label: ['2005年度'], year: { fixed: 2005 } },
  { id: 'y2006', label: ['2006年度'], year: { fixed: 2006 } },
  { id: 'later', label: ['2007年度以降'], year: { fixed: 2007 }, isOpenEnded: true },
];

/** 川崎市's kind of form: a text, a table of years, two grades. */
function planOf(table: YearColumn[] = columns, fiscalYear = 2006): PlanDefinition {
  const field = (id: string, label: Field['label'], more: Partial<Field> = {}): Field => ({
    id: id as FieldId,
    label,
    input: 'written',
    isRequired: false,
    ...more,
  });
  return {
    ...finderPlan,
    fiscalYear,
    form: {
      ...finderPlan.form,
      fields: [
        field('outline', ['概要']),
        field('plan', ['年度別の目標と実績'], {
          answer: {
            kind: 'years',
            columns: table,
            rows: [
              row('goal', ['事業目標']),
              row('revised', ['実行計画と差異のある事業目標', '差異のある事業目標']),
              row('result', ['実績']),
            ],
          },
        }),
        field('grade', ['達成度']),
        field('reason', ['評価の理由']),
      ],
    },
  };
}

const plan = planOf();
const find = (grids: Grid[], of = plan) => findForms(grids, of);
const header: SketchCell[] = [null, '現状', '2005', '2006', '2007以降'];
const body: SketchCell[][] = [
  ['事業目標', '一件', '二件', '三件', '四件'],
  ['実行計画と差異の\nある事業目標', null, null, '二件', null],
  ['実績', '―', '二件', '三件', null],
];
const form = (number: number, name: string, table: SketchCell[][] = [header, ...body]): SketchCell[][] => [
  ['№', number, '所管課', '人権・広聴相談課'],
  ['事業名', name],
  ['概要', `${name}を行う。`],
  ...table,
  ['達成度', '3', '評価の理由', `${name}を三回行った。`],
];
const texts = {
  planGoalStart: '一件',
  planGoalY2005: '二件',
  planGoalY2006: '三件',
  planGoalLater: '四件',
  planRevisedStart: '',
  planRevisedY2005: '',
  planRevisedY2006: '二件',
  planRevisedLater: '',
  planResultStart: '―',
  planResultY2005: '二件',
  planResultY2006: '三件',
  planResultLater: '',
};
const whole = (project: string, name: string) => ({
  project,
  outline: `${name}を行う。`,
  ...texts,
  grade: '3',
  reason: `${name}を三回行った。`,
});

describe('a table of years in a form', () => {
  test('has a cell at each crossing, and the texts around it stay whole', () => {
    const report = find([sketchGrid(form(2, '男女共同参画講座'))]);
    expect(report.forms.map(textsOf)).toEqual([whole('p2', '男女共同参画講座')]);
    expect(report.notes).toEqual([]);
    expect(report.forms.map(cellsOf)).toMatchObject([
      {
        planGoalStart: 'B5',
        planGoalLater: 'E5',
        planRevisedY2006: 'D6',
        planResultLater: 'E7',
        grade: 'B8',
      },
    ]);
    expect(report.forms[0]?.area).toEqual({ row: 0, column: 0, rows: 8, columns: 5 });
  });

  test('stands in each of the forms of a worksheet', () => {
    const stacked = [
      ...form(2, '男女共同参画講座'),
      [],
      ...form(20, 'ＮＰＯへの支援'),
      [],
      ...form(6, '若者の体験学習'),
    ];
    const report = find([sketchGrid(stacked)]);
    expect(report.forms.map(textsOf)).toMatchObject([
      whole('p2', '男女共同参画講座'),
      whole('p20', 'ＮＰＯへの支援'),
      { ...texts, project: 'p6' },
    ]);
    expect(report.forms.map(cellsOf)).toMatchObject([
      { planGoalStart: 'B5' },
      { planGoalStart: 'B14' },
      { planGoalStart: 'B23' },
    ]);
  });

  test('stands in forms side by side', () => {
    const left = form(2, '男女共同参画講座');
    const right = form(20, 'ＮＰＯへの支援');
    const rows = left.map((cells, index) => [
      ...cells,
      ...Array(6 - cells.length).fill(null),
      ...(right[index] ?? []),
    ]);
    const report = find([sketchGrid(rows)]);
    expect(projectsOf(report)).toEqual(['p2', 'p20']);
    expect(report.forms.map(textsOf)).toMatchObject([texts, texts]);
    expect(report.forms.map(cellsOf)).toMatchObject([{ planGoalStart: 'B5' }, { planGoalStart: 'H5' }]);
  });

  test('stands on a worksheet for each form', () => {
    const grids = [form(2, '男女共同参画講座'), form(20, 'ＮＰＯへの支援')].map((rows, index) =>
      sketchGrid(rows, { worksheet: `様式${index}` }),
    );
    expect(find(grids).forms.map(textsOf)).toMatchObject([texts, texts]);
  });

  test('may have a title, and headings over two rows', () => {
    const table: SketchCell[][] = [
      ['年度別の目標と実績'],
      [null, '現状', '計画期間'],
      [null, null, '2005年度', '2006年度', '2007年度以降'],
      ...body,
    ];
    const merged = ['A4:E4', 'A5:A6', 'B5:B6', 'C5:E5'];
    for (const more of [{}, { merged }]) {
      const report = find([sketchGrid(form(2, '男女共同参画講座', table), more)]);
      expect(report.forms.map(textsOf)).toEqual([whole('p2', '男女共同参画講座')]);
      expect(report.notes).toEqual([]);
    }
  });

  test('may have its years down and its rows across', () => {
    const table: SketchCell[][] = [
      [null, '事業目標', '差異のある事業目標', '実績'],
      ['現状', '一件', null, '―'],
      ['2005', '二件', null, '二件'],
      ['2006', '三件', '二件', '三件'],
      ['2007以降', '四件', null, null],
    ];
    const report = find([sketchGrid(form(2, '男女共同参画講座', table))]);
    expect(report.forms.map(textsOf)).toEqual([whole('p2', '男女共同参画講座')]);
    expect(report.notes).toEqual([]);
  });

  test('may have merged cells and cells of several lines', () => {
    const table: SketchCell[][] = [
      header,
      ['事業目標', '一件', '二件', '三件', '四件'],
      [],
      ['差異のある事業目標', null, null, '二件', null],
      [],
      ['実績', '―', '二件', '三件', null],
      [null, null, null, '（市内）', null],
    ];
    const merged = ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'A7:A8', 'D7:D8', 'A9:A10'];
    const report = find([sketchGrid(form(2, '男女共同参画講座', table), { merged })]);
    expect(report.forms.map(textsOf)).toMatchObject([
      { ...texts, planResultY2006: '三件\n（市内）', grade: '3' },
    ]);
  });

  test.each([
    ['H17', 'H18', 'H19～'],
    ['平成１７年度', '平成１８年度', '平成１９年度以降'],
    ['2005（H17）', '2006（H18）', '2007年度～'],
  ])('knows its years as %s', (...years) => {
    const table = [[null, '現状', ...years], ...body];
    expect(find([sketchGrid(form(2, '男女共同参画講座', table))]).forms.map(textsOf)).toMatchObject([texts]);
  });

  test('that is missing is told once, a missing row cell by cell', () => {
    const none = find([sketchGrid(form(2, '男女共同参画講座', []))]);
    expect(none.notes).toMatchObject([{ code: 'fieldMissing', field: 'plan' }]);
    const two = find([sketchGrid(form(2, '男女共同参画講座', [header, ...body.slice(0, 2)]))]);
    expect(two.notes.map((note) => 'field' in note && note.field)).toEqual([
      'planResultStart',
      'planResultY2005',
      'planResultY2006',
      'planResultLater',
    ]);
  });
});

describe('years around the round’s', () => {
  const around = planOf(
    [
      { id: 'before', label: ['{FY-1}年度'], year: { afterRound: -1 } },
      { id: 'now', label: ['{FY}年度'], year: { afterRound: 0 } },
      { id: 'next', label: ['{FY+1}年度'], year: { afterRound: 1 } },
    ],
    2023,
  );
  const table = (...years: string[]): SketchCell[][] => [
    [null, ...years],
    ['事業目標', '一', '二', '三'],
    ['差異のある事業目標', null, null, null],
    ['実績', '四', '五', '六'],
  ];

  test('are known as R4, R5, R6', () => {
    const report = find([sketchGrid(form(2, '男女共同参画講座', table('R4', 'R5', 'R6年度')))], around);
    expect(report.forms.map(textsOf)).toMatchObject([
      { planGoalBefore: '一', planGoalNow: '二', planResultNext: '六' },
    ]);
    expect(report.notes).toEqual([]);
  });

  test('of last year’s form stay in their columns, and it is said', () => {
    const report = find([sketchGrid(form(2, '男女共同参画講座', table('R3', 'R4', 'R5')))], around);
    expect(report.forms.map(textsOf)).toMatchObject([
      { planGoalBefore: '一', planGoalNow: '二', planResultNext: '六' },
    ]);
    expect(new Set(codesOf(report))).toEqual(new Set(['otherYearLabel']));
  });
});

describe('a table of years in a list', () => {
  const start: SketchCell[] = ['№', '事業名', '所管課'];
  const cells: SketchCell[] = [
    '一件',
    '二件',
    '三件',
    '四件',
    null,
    null,
    '二件',
    null,
    '―',
    '二件',
    '三件',
    null,
  ];
  const line = (number: number, name: string): SketchCell[] => [
    number,
    name,
    '人権・広聴相談課',
    ...cells,
    '3',
    '三回行った。',
  ];
  const lines = [line(2, '男女共同参画講座'), line(20, 'ＮＰＯへの支援')];
  const three = (of: string[]) => of.flatMap((text) => [text, null, null, null]);
  const names = ['事業目標', '差異のある事業目標', '実績'];
  const years = ['現状', '2005', '2006', '2007以降'];

  test('has its years under the rows’ names', () => {
    const rows = [
      [...start, ...three(names), '達成度', '評価の理由'],
      [null, null, null, ...years, ...years, ...years],
      ...lines,
    ];
    const merged = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:K1', 'L1:O1', 'P1:P2', 'Q1:Q2'];
    for (const more of [{}, { merged }]) {
      const report = find([sketchGrid(rows, more)]);
      expect(report.forms.map(textsOf)).toMatchObject([
        { project: 'p2', ...texts, grade: '3' },
        { project: 'p20', ...texts, reason: '三回行った。' },
      ]);
      expect(report.forms.map(({ layout }) => layout)).toEqual(['list', 'list']);
    }
  });

  test('has a column for each crossing', () => {
    const single = names.flatMap((name) =>
      ['現状', '2005年度', '2006年度', '2007年度以降'].map((year) => `${name}\n（${year}）`),
    );
    const report = find([sketchGrid([[...start, ...single, '達成度', '評価の理由'], ...lines])]);
    expect(report.forms.map(textsOf)).toMatchObject([
      { project: 'p2', ...texts },
      { project: 'p20', ...texts },
    ]);
  });
});

describe('two tables with the same headings', () => {
  const twice = planOf();
  const [outline, first, ...rest] = twice.form.fields;
  if (outline && first) {
    twice.form.fields = [outline, first, { ...first, id: 'cost' as FieldId, label: ['事業費'] }, ...rest];
  }
  const table = (title: SketchCell[], text: string): SketchCell[][] => [
    ...(title.length > 0 ? [title] : []),
    header,
    ['事業目標', text],
    ['差異のある事業目標', null],
    ['実績', null],
  ];
  const two = (a: SketchCell[], b: SketchCell[]) =>
    find([sketchGrid(form(2, '男女共同参画講座', [...table(a, '上の表'), ...table(b, '下の表')]))], twice);

  test('are told apart by their labels', () => {
    const report = two(['年度別の目標と実績'], ['事業費']);
    expect(report.forms.map(textsOf)).toMatchObject([{ planGoalStart: '上の表', costGoalStart: '下の表' }]);
    expect(report.notes).toEqual([]);
    expect(two(['事業費'], ['年度別の目標と実績']).forms.map(textsOf)).toMatchObject([
      { planGoalStart: '下の表', costGoalStart: '上の表' },
    ]);
  });

  test('are not guessed without', () => {
    const report = two([], []);
    expect(report.forms.map(textsOf)).toEqual([
      {
        project: 'p2',
        outline: '男女共同参画講座を行う。',
        grade: '3',
        reason: '男女共同参画講座を三回行った。',
      },
    ]);
    expect(report.notes).toMatchObject([
      { code: 'fieldMissing', field: 'plan' },
      { code: 'fieldMissing', field: 'cost' },
    ]);
  });
});

test('a heading in the table is no label of a field', () => {
  const more = planOf();
  more.form.fields.push({
    id: 'actual' as FieldId,
    label: ['本年度の主な実績', '実績'],
    input: 'written',
    isRequired: false,
  });
  const rows = [...form(2, '男女共同参画講座'), ['本年度の主な実績', '三回開いた。']];
  const report = find([sketchGrid(rows)], more);
  expect(report.forms.map(textsOf)).toEqual([{ ...whole('p2', '男女共同参画講座'), actual: '三回開いた。' }]);
  expect(report.notes).toEqual([]);
});

test('a heading again below the table is not part of it', () => {
  const legend: SketchCell[][] = [[], ['実績', '年度末の数を書く。']];
  const report = find([sketchGrid([...form(2, '男女共同参画講座'), ...legend])]);
  expect(report.forms.map(textsOf)).toEqual([whole('p2', '男女共同参画講座')]);
  expect(report.forms[0]?.area).toMatchObject({ row: 0, rows: 8 });
});

test('two tables with the same headings stand side by side in a list, under their labels', () => {
  const twice = planOf();
  const [outline, first, ...rest] = twice.form.fields;
  if (outline && first) {
    twice.form.fields = [outline, first, { ...first, id: 'cost' as FieldId, label: ['事業費'] }, ...rest];
  }
  const of = (title: string) => [title, null, null, null];
  const report = find(
    [
      sketchGrid(
        [
          ['№', '事業名', '概要', ...of('年度別の目標と実績'), ...of('事業費')],
          [null, null, null, '事業目標', null, '実績', null, '事業目標', null, '実績', null],
          [null, null, null, '2005', '2006', '2005', '2006', '2005', '2006', '2005', '2006'],
          [2, '男女共同参画講座', '講座を開く。', '一', '二', '三', '四', '五', '六', '七', '八'],
        ],
        {
          merged: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:G1', 'H1:K1', 'D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'],
        },
      ),
    ],
    twice,
  );
  expect(report.forms.map(textsOf)).toMatchObject([
    { project: 'p2', planGoalY2005: '一', planResultY2006: '四', costGoalY2005: '五', costResultY2006: '八' },
  ]);
});
