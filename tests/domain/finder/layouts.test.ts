import { describe, expect, test } from 'vitest';
import { findForms } from '#domain/finder/find-forms.ts';
import type { Grid } from '#domain/grid/grid.ts';
import { finderPlan } from './finder-plan.ts';
import { cellsOf, codesOf, projectsOf, textsOf } from './found-texts.ts';
import { leftForm, type SketchCell, sketchGrid } from './sketch-grid.ts';

const find = (...grids: Grid[]) => findForms(grids, finderPlan);
const second = {
  project: 'p2',
  content: '講座を開く。',
  activity: '三回開いた。',
  selfEvaluation: '計画どおり。',
  issues: '参加者を増やす。',
};
const { project: _, ...texts } = second;
const header: SketchCell[] = [
  '№',
  '所管課',
  '事業名',
  '事業内容',
  'R5年度の取組内容',
  '自己点検評価',
  '今後の課題及び方向性',
];
const rowOf = (number: SketchCell, department: string, name: string): SketchCell[] => [
  number,
  department,
  name,
  ...Object.values(texts),
];

describe('labels at the left', () => {
  test('forms stand one below the other', () => {
    const report = find(
      sketchGrid([
        ...leftForm(2, '男女共同参画講座'),
        [],
        ...leftForm(6, '若者の体験学習', { department: '青少年課' }),
      ]),
    );
    expect(projectsOf(report)).toEqual(['p2', 'p6']);
    expect(report.forms.map((form) => form.layout)).toEqual(['labelLeft', 'labelLeft']);
    expect(report.forms[1]?.fields.map((field) => field.text)).toEqual([
      '若者の体験学習を行う。',
      '若者の体験学習の取組。',
      '若者の体験学習の評価。',
      '若者の体験学習の課題。',
    ]);
    expect(report.notes).toEqual([]);
  });

  test('forms stand side by side', () => {
    const left = leftForm(2, '男女共同参画講座');
    const right = leftForm(6, '若者の体験学習', { department: '青少年課' });
    const report = find(
      sketchGrid(
        left.map((row, index) => [...row, ...Array(5 - row.length).fill(null), ...(right[index] ?? [])]),
      ),
    );
    expect(projectsOf(report)).toEqual(['p2', 'p6']);
    expect(report.forms.slice(1).map(cellsOf)).toMatchObject([{ content: 'G3', issues: 'G6' }]);
  });

  test('a blank field has its cell', () => {
    const rows = leftForm(2, '男女共同参画講座').map((row) => row.slice());
    rows[3] = ['R5年度の取組内容', null];
    const [form] = find(sketchGrid(rows)).forms;
    expect(form?.fields[1]).toMatchObject({
      field: 'activity',
      text: '',
      join: 'single',
      area: { row: 3, column: 1 },
    });
  });

  test('a blank form whose № stands is found, one without is not', () => {
    const blank = (number: SketchCell) =>
      leftForm(number, '').map((row) => [row[0] ?? null, row[0] === '№' ? number : null]);
    const report = find(sketchGrid([...blank(2), [], ...blank(null)]));
    expect(projectsOf(report)).toEqual(['p2']);
    expect(report.forms[0]?.fields.map(({ text }) => text)).toEqual(['', '', '', '']);
  });

  test('values keep their line breaks and leading spaces', () => {
    const rows = leftForm(2, '男女共同参画講座');
    rows[3] = ['R5年度の取組内容', '　一行目\n\n・二行目 '];
    expect(find(sketchGrid(rows)).forms[0]?.fields[1]?.text).toBe('　一行目\n\n・二行目 ');
  });

  test('a label in the words of another producer is a synonym of the plan', () => {
    const report = find(
      sketchGrid([
        ['事業No.', '２', '担当課', '人権・広聴相談課'],
        ['事業名称', '男女共同参画講座'],
        ['事 業 概 要', '講座を開く。'],
        ['取組実績（令和５年度）', '三回開いた。'],
        ['自己\n評価', '計画どおり。'],
        ['（４）課題・今後の方向性 ※', '参加者を増やす。'],
      ]),
    );
    expect(report.forms.map(textsOf)).toEqual([second]);
  });
});

describe('labels above', () => {
  const rows: SketchCell[][] = [
    ['№', '所　管　課', null, '事 業 名'],
    ['２', '人権・広聴相談課', null, '男女共同参画講座'],
    ['計画', '事 業 内 容'],
    [null, '講座を開く。'],
    ['点検評価', 'R5年度の\n取組内容'],
    [null, '三回開いた。'],
    [null, '自己点検評価'],
    [null, '計画どおり。'],
    [null, '今後の課題\n及び方向性'],
    [null, '参加者を増やす。'],
    [],
    ['※「自己点検評価」は所管課としての評価です。'],
  ];
  const merged = [
    'B1:C1',
    'B2:C2',
    'A3:A4',
    'A5:A10',
    ...[3, 4, 5, 6, 7, 8, 9, 10].map((row) => `B${row}:D${row}`),
    'A12:D14',
  ];

  test('each worksheet holds a form', () => {
    const report = find(sketchGrid(rows, { merged }));
    expect(report.forms.map(textsOf)).toEqual([second]);
    expect(report.forms[0]).toMatchObject({ layout: 'labelAbove', number: { text: '２' } });
  });

  test('the same without knowing what is merged', () => {
    expect(find(sketchGrid(rows)).forms.map(textsOf)).toEqual([second]);
  });

  test('a hidden helper column with label words is no part of it', () => {
    const helped = rows.map((row, index) =>
      [4, 6].includes(index) ? [row[0] ?? null, row[1] ?? null, null, null, null, row[1] ?? null] : row,
    );
    const report = find(sketchGrid(helped, { merged, hiddenColumns: [5] }));
    expect(report.forms.map(textsOf)).toEqual([second]);
    expect(report.notes).toEqual([]);
  });
});

describe('lists', () => {
  test('each row is a project', () => {
    const report = find(
      sketchGrid([
        ['点検評価一覧'],
        [],
        header,
        rowOf(2, '人権・広聴相談課', '男女共同参画講座'),
        rowOf('６', '青少年課', '若者の体験学習'),
      ]),
    );
    expect(projectsOf(report)).toEqual(['p2', 'p6']);
    expect(report.forms.slice(0, 1).map(textsOf)).toEqual([second]);
    expect(report.forms[0]?.layout).toBe('list');
  });

  test('a label may stand over two header rows', () => {
    const rows: SketchCell[][] = [
      ['№', '所管課', '事業', null, 'R5年度', null, '今後の'],
      [null, null, '名', '内容', 'の取組内容', '自己点検評価', '課題及び方向性'],
      rowOf(2, '人権・広聴相談課', '男女共同参画講座'),
    ];
    const merged = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
    for (const grid of [sketchGrid(rows, { merged }), sketchGrid(rows)]) {
      const report = find(grid);
      expect(report.forms.map(textsOf)).toEqual([second]);
      expect(report.forms[0]?.fields[1]?.label).toMatchObject({ text: 'R5年度\nの取組内容', year: 2023 });
    }
  });

  test('totals, headings between the rows, blank rows and a row of column numbers are no projects', () => {
    const report = find(
      sketchGrid(
        [
          header,
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
          ['Ⅰ 基盤づくり'],
          rowOf(2, '人権・広聴相談課', '男女共同参画講座'),
          ['人権・広聴相談課　計', null, '1事業', null, 1, 1, 1],
          [],
          rowOf(6, '青少年課', '若者の体験学習'),
          ['合計', null, '2事業', null, 2, 2, 2],
        ],
        { merged: ['A3:G3'] },
      ),
    );
    expect(projectsOf(report)).toEqual(['p2', 'p6']);
    expect(report.notes).toEqual([]);
  });

  test('an example row is nobody’s answer', () => {
    const report = find(
      sketchGrid([header, rowOf('例', '○○課', '○○講座'), rowOf(2, '人権・広聴相談課', '男女共同参画講座')]),
    );
    expect(projectsOf(report)).toEqual(['p2']);
  });

  test('two departments share a № over two rows, and a text that both wrote', () => {
    const report = find(
      sketchGrid(
        [
          header,
          [1, '職員課', '職員研修の実施', '研修を行う。', '職員課の取組。', '職員課の評価。', '共通の課題。'],
          [null, '人権・広聴相談課', null, null, '人権の取組。', '人権の評価。', null],
        ],
        { merged: ['A2:A3', 'C2:C3', 'D2:D3', 'G2:G3'] },
      ),
    );
    expect(
      report.forms.map((form) => [
        form.project,
        ...form.departments,
        textsOf(form).activity,
        textsOf(form).issues,
      ]),
    ).toEqual([
      ['p1', 'shokuin', '職員課の取組。', '共通の課題。'],
      ['p1', 'jinken', '人権の取組。', '共通の課題。'],
    ]);
    expect(report.notes).toEqual([]);
  });

  test('this year’s column counts, not last year’s beside it', () => {
    const both = [...header.slice(0, 4), 'R4年度の取組内容', ...header.slice(4)];
    const row = rowOf(2, '人権・広聴相談課', '男女共同参画講座');
    const report = find(sketchGrid([both, [...row.slice(0, 4), '去年の取組。', ...row.slice(4)]]));
    expect(report.forms.map(textsOf)).toEqual([second]);
    expect(codesOf(report)).toEqual([]);
  });
});

describe('values over several rows', () => {
  const lines: SketchCell[][] = [
    ['№', 2, '所管課', '人権・広聴相談課'],
    ['事業名', '男女共同参画講座'],
    ['R5年度の取組内容', '講座を開きました。'],
    [null, '・令和5年度実績　3回'],
    [null, null],
    [null, '参加者は50人でした。'],
    [null, null],
    ['自己点検評価', '計画どおり。'],
    [null, null],
    ['今後の課題及び方向性', '参加者を増やす。'],
  ];
  const merged = [...[3, 4, 5, 6, 7, 8, 9].map((row) => `B${row}:H${row}`), 'A3:A7', 'A8:A9'];

  test('a line per row, blank rows between are blank lines', () => {
    const [form] = find(sketchGrid(lines, { merged })).forms;
    const activity = form?.fields.find(({ field }) => field === 'activity');
    expect(activity).toMatchObject({ join: 'lines', area: { row: 2, rows: 5, columns: 7 } });
    expect(activity?.text).toBe('講座を開きました。\n・令和5年度実績　3回\n\n参加者は50人でした。');
    expect(activity?.cells).toHaveLength(5);
  });

  test('lines that were broken at the right edge are one text', () => {
    const pieces = [
      '雇用や就業において、男女がともに均等な機会や待遇を確保し、年齢や性別に関',
      'わりなく能力を発揮できるよう、相談を実施しました。',
      '・令和5年度実績',
    ];
    const rows: SketchCell[][] = [
      ...lines.slice(0, 2),
      ['R5年度の取組内容', pieces[0] ?? ''],
      [null, pieces[1] ?? ''],
      [null, pieces[2] ?? ''],
      [],
      ['自己点検評価', '計画どおり。'],
      ['今後の課題及び方向性', '参加者を増やす。'],
    ];
    const report = find(sketchGrid(rows));
    const activity = report.forms[0]?.fields.find(({ field }) => field === 'activity');
    expect(activity?.join).toBe('continuation');
    expect(activity?.text).toBe(`${pieces[0]}${pieces[1]}\n${pieces[2]}`);
    expect(report.notes).toEqual([]);
  });
});
