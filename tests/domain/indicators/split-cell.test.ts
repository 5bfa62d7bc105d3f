import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellShape } from '#domain/indicators/cell-shape.ts';
import { type CellReading, splitCell } from '#domain/indicators/split-cell.ts';
import type { DepartmentId, PartId } from '#domain/plan/plan-definition.ts';

const part = (id: string, label?: string, extras: string[] = []) => ({
  id: id as PartId,
  ...(label === undefined ? {} : { label }),
  ...(extras.length === 0 ? {} : { extras: extras.map((one) => ({ label: one })) }),
});
const forum: CellShape = { parts: [part('people', '①参加者数', ['視聴回数']), part('change', '②意識変化')] };
const single: CellShape = { parts: [part('value')] };
const summed: CellShape = {
  ...single,
  departments: [
    { id: 'a' as DepartmentId, names: ['社会教育課'] },
    { id: 'b' as DepartmentId, names: ['健康づくり課', '保健課'] },
  ],
};
const figures = ({ parts }: CellReading) =>
  parts.map(({ part: id, department, reading }) => [
    department ? `${id}/${department}` : id,
    reading.value ?? reading.kind,
  ]);

describe('parts', () => {
  test('by their labels, with an extra and a note among them', () => {
    const raw = '①参加者数：88人\n　視聴回数：438回\n※会場とオンラインで開いた。\n②意識変化：76%';
    const cell = splitCell(raw, forum);
    expect(figures(cell)).toEqual([
      ['people', 88],
      ['change', 76],
    ]);
    expect(cell.parts[0]?.reading.raw).toBe('①参加者数：88人');
    expect(cell.parts[0]?.extras).toMatchObject([{ label: '視聴回数', reading: { value: 438, unit: '回' } }]);
    expect(cell.notes).toEqual(['※会場とオンラインで開いた。']);
    expect(cell.unknown).toEqual([]);
  });

  test.each([
    '①34.4%\n②28.2%',
    '①34.4% ②28.2%',
    '参加者数 34.4%、意識変化 28.2%',
    '(1)34.4%\n(2)28.2%',
    '（１）34.4%\n（２）28.2%',
    '34.4%\n28.2%',
    '②意識変化：28.2%\n①参加者数：34.4%',
  ])('%j', (raw) => {
    expect(Object.fromEntries(figures(splitCell(raw, forum)))).toEqual({ people: 34.4, change: 28.2 });
  });

  test('sub-populations on one line; the longer label before the shorter', () => {
    const shape = { parts: [part('x', '自治会長'), part('y', '自治会長会'), part('z', '若者')] };
    expect(figures(splitCell('自治会長会 3人 自治会長 5人 若者21.3%', shape))).toEqual([
      ['y', 3],
      ['x', 5],
      ['z', 21.3],
    ]);
  });

  test('a date on a line of its own is that of everything above that has none', () => {
    const cell = splitCell('①300人\n（2018年度※2）\n②80％\n(2021年度末)', forum);
    expect(cell.parts.map(({ reading }) => [reading.asOf, reading.asOfYear, reading.footnote])).toEqual([
      ['2018年度', 2018, '※2'],
      ['2021年度末', 2021, undefined],
    ]);
    const shared = splitCell('①39.6％\n②33.3％\n（2021年度末）', forum);
    expect(shared.parts.map(({ reading }) => reading.asOf)).toEqual(['2021年度末', '2021年度末']);
  });

  test('【参考】 is of no part', () => {
    const cell = splitCell('①9.5％\n②29.3％\n【参考】\nがん検診全体：13.2％\n（2021年度）', forum);
    expect(figures(cell)).toEqual([
      ['people', 9.5],
      ['change', 29.3],
    ]);
    expect(cell.references).toMatchObject([
      { label: 'がん検診全体', reading: { value: 13.2, asOf: '2021年度' } },
    ]);
    expect(splitCell('①1％【参考】\n【参考】全体：13％', forum).references).toMatchObject([
      { label: '全体', reading: { value: 13 } },
    ]);
  });

  test('what no label claims is said, not guessed', () => {
    expect(splitCell('①88人\n満足度：90%\n②76%', forum).unknown).toEqual(['満足度：90%']);
    expect(splitCell('88人', forum)).toMatchObject({ parts: [], unknown: ['88人'] });
  });
});

describe('a single part', () => {
  test('has the whole cell', () => {
    expect(figures(splitCell('19人\n（2022年度末）', single))).toEqual([['value', 19]]);
    expect(splitCell('19人\n（2022年度末）', single).parts[0]?.reading).toMatchObject({ asOfYear: 2022 });
    expect(figures(splitCell('参加者数：88人', single))).toEqual([['value', 88]]);
  });

  test.each([
    ['５３人\n108人'],
    ['社会教育課：53人\n健康づくり課：108人'],
    ['社会教育課 53人、保健課 108人'],
  ])('lines of the departments that add up: %j', (raw) => {
    expect(figures(splitCell(raw, summed))).toEqual([
      ['value/a', 53],
      ['value/b', 108],
    ]);
  });

  test('one figure of several departments is that of all', () => {
    expect(figures(splitCell('161人', summed))).toEqual([['value', 161]]);
  });
});

test('the pieces one after the other are the cell, whatever stands in it', () => {
  const pieces = fc.constantFrom(
    ...[
      '①',
      '②',
      '参加者数',
      '意識変化',
      '視聴回数',
      '：',
      '88人',
      '76%',
      '\n',
      '\r\n',
      '　',
      '（2021年度末）',
    ],
    ...['※注', '【参考】', '社会教育課', '、', 'ー', '(1)', '検討開始', '\ud842'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(forum, single, summed), (raw, shape) => {
      const cell = splitCell(raw, shape);
      expect(cell.pieces.map((piece) => piece.text).join('')).toBe(raw);
      const keys = cell.parts.map(({ part: id, department }) => `${id}/${department ?? ''}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 300 },
  );
});
