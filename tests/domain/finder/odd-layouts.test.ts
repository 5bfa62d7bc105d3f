import { describe, expect, test } from 'vitest';
import { findForms } from '#domain/finder/find-forms.ts';
import type { Grid } from '#domain/grid/grid.ts';
import { finderPlan } from './finder-plan.ts';
import { cellsOf, codesOf, projectsOf, textsOf } from './found-texts.ts';
import { leftForm, type SketchCell, sketchGrid } from './sketch-grid.ts';

const find = (...grids: Grid[]) => findForms(grids, finderPlan);

describe('one cell for label and value', () => {
  test.each([['№2'], ['№　２'], ['事業番号：2']])('%s is a № without a cell of its own', (number) => {
    const [, ...rest] = leftForm(2, '男女共同参画講座');
    const report = find(sketchGrid([[number], ...rest]));
    expect(projectsOf(report)).toEqual(['p2']);
    expect(report.forms[0]?.number?.text).toBe(number);
  });

  test('a department after a colon', () => {
    const [, ...rest] = leftForm(2, '男女共同参画講座');
    const report = find(sketchGrid([['№2', null, '所管課：人権・広聴相談課'], ...rest]));
    expect(report.forms[0]?.departments).toEqual(['jinken']);
    expect(report.notes).toEqual([]);
  });
});

describe('order of the labels', () => {
  const [head = [], ...rest] = leftForm(2, '男女共同参画講座');
  const other = leftForm(6, '若者の体験学習', { department: '青少年課' });
  const [otherHead = [], ...otherRest] = other;

  test('the department may stand at the bottom of each form', () => {
    const report = find(
      sketchGrid([
        head.slice(0, 2),
        ...rest,
        head.slice(2),
        [],
        otherHead.slice(0, 2),
        ...otherRest,
        otherHead.slice(2),
      ]),
    );
    expect(report.forms.map((form) => [form.project, ...form.departments])).toEqual([
      ['p2', 'jinken'],
      ['p6', 'seishonen'],
    ]);
    expect(report.notes).toEqual([]);
  });

  test('a form without its № does not take the next one’s', () => {
    const report = find(sketchGrid([...rest, [], ...other]));
    expect(projectsOf(report)).toEqual(['p2', 'p6']);
    expect(codesOf(report)).toEqual(['numberMissing']);
  });

  test('a label that only this plan does not know ends the value above it', () => {
    const rows: SketchCell[][] = [...leftForm(2, '男女共同参画講座'), ['記入日', 45413], ['担当者', '相模']];
    const report = find(sketchGrid(rows));
    expect(report.forms[0]?.fields.at(-1)?.text).toBe('男女共同参画講座の課題。');
  });
});

describe('tall labels beside merged values', () => {
  const rows: SketchCell[][] = [
    ['№', 2, '所管課', '人権・広聴相談課'],
    ['事業名', '男女共同参画講座'],
    ['事業内容', '講座を開く。'],
    [],
    ['R5年度の取組内容'],
    [],
    [],
    ['自己点検評価'],
    [],
    ['今後の課題及び方向性'],
  ];
  const merged = ['A3:A4', 'B3:H4', 'A5:A7', 'B5:H7', 'A8:A9', 'B8:H9', 'B10:H11', 'A10:A11'];
  const cells = { content: 'B3', activity: 'B5', selfEvaluation: 'B8', issues: 'B10' };

  test('blank values have their merged cell', () => {
    const [form] = find(sketchGrid(rows, { merged })).forms;
    expect(form && cellsOf(form)).toEqual(cells);
    expect(form?.fields.map(({ area }) => area.columns)).toEqual([7, 7, 7, 7]);
  });

  test('blank values are found where merges are not told', () => {
    const [form] = find(sketchGrid(rows)).forms;
    expect(form && cellsOf(form)).toEqual(cells);
    expect(form?.fields.map(({ cells: { length } }) => length)).toEqual([1, 1, 1, 1]);
  });
});

describe('lists', () => {
  const header = ['№', '所管課', '事業名', 'R5年度の取組内容', '自己点検評価', '今後の課題及び方向性'];
  const row: SketchCell[] = [2, '人権・広聴相談課', '男女共同参画講座', '三回。', '計画どおり。', '増やす。'];

  test('the № may stand in a hidden column', () => {
    expect(projectsOf(find(sketchGrid([header, row], { hiddenColumns: [0] })))).toEqual(['p2']);
  });

  test('the header may be printed again', () => {
    const next: SketchCell[] = [6, '青少年課', '若者の体験学習', '二回。', '良い。', '続ける。'];
    expect(projectsOf(find(sketchGrid([header, row, [], header, next])))).toEqual(['p2', 'p6']);
  });

  test('one department may stand for several rows', () => {
    const twentieth: SketchCell[] = [20, null, 'NPOへの支援', '支援。', '良い。', '続ける。'];
    const report = find(sketchGrid([header, row, twentieth], { merged: ['B2:B3'] }));
    expect(report.forms.map((form) => form.departments)).toEqual([['jinken'], ['jinken']]);
    expect(report.notes).toEqual([]);
  });

  test('texts without a № or name are asked about, never dropped', () => {
    const lost: SketchCell[] = [null, '青少年課', null, '何かをした。', null, null];
    const report = find(sketchGrid([header, row, lost]));
    expect(projectsOf(report)).toEqual(['p2', undefined]);
    expect(codesOf(report)).toEqual(['numberMissing']);
  });

  test('a text that goes on in the next row belongs to the row above', () => {
    const report = find(sketchGrid([header, row, [null, null, null, '四回目も。', null, null]]));
    expect(report.forms.map(textsOf)).toMatchObject([{ project: 'p2', activity: '三回。\n四回目も。' }]);
  });

  test('two lists side by side share their header rows', () => {
    const next: SketchCell[] = [6, '青少年課', '若者の体験学習', '二回。', '良い。', '続ける。'];
    const report = find(
      sketchGrid([
        [...header, null, ...header],
        [...row, null, ...next],
      ]),
    );
    expect(projectsOf(report)).toEqual(['p2', 'p6']);
  });
});
