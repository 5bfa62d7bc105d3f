import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTable } from '#domain/tables/merge-table.ts';
import type { TableContent, TableValue } from '#domain/tables/table-content.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import { applyChange } from './apply-change.ts';

const nothing = { appendedColumns: [], cells: [], appendedRows: [] };

function aContent(rows: [string, TableValue, TableValue][]): TableContent {
  return {
    name: 'T',
    worksheet: '表',
    columns: [
      { header: '№', width: 6, identifies: true },
      { header: '状態', otherHeaders: ['State'], width: 10 },
      { header: '照合キー', isKey: true, width: 10 },
    ],
    rows: rows.map(([key, number, state]) => ({ key, values: [number, state, key] })),
  };
}

function aSnapshot(headers: string[], rows: (string | number | boolean)[][]): TableSnapshot {
  return { name: 'T', worksheet: '表', headers, rows };
}

const headers = ['№', '状態', '照合キー'];
const content = aContent([
  ['p1/a', 1, '提出済'],
  ['p2/b', 2, '未着手'],
]);

describe('merging a table', () => {
  test('a table that says the same changes nothing', () => {
    const rows = content.rows.map(({ values }) => values);
    expect(mergeTable(aSnapshot(headers, rows), content)).toEqual(nothing);
  });

  test('rows are found where they were sorted to, and only what differs is written', () => {
    const snapshot = aSnapshot(headers, [
      [2, '未着手', 'p2/b'],
      [1, '入力中', 'p1/a'],
    ]);
    expect(mergeTable(snapshot, content)).toEqual({
      ...nothing,
      cells: [{ row: 1, column: 1, value: '提出済' }],
    });
  });

  test('columns are found where they were moved to, beside those of the secretariat', () => {
    const snapshot = aSnapshot(
      ['照合キー', 'メモ', '状態', '№'],
      [
        ['p1/a', '電話した', '入力中', 1],
        ['p2/b', '', '未着手', 2],
      ],
    );
    expect(mergeTable(snapshot, content).cells).toEqual([{ row: 0, column: 2, value: '提出済' }]);
  });

  test.each([
    ['full width and spaces', ['№', ' 状　態', '照合\nキー']],
    ['another language', ['№', 'State', '照合キー']],
  ])('headers are the same in %s', (_name, written) => {
    const rows = content.rows.map(({ values }) => values);
    expect(mergeTable(aSnapshot(written, rows), content)).toEqual(nothing);
  });

  test('a column of ours that was deleted comes back at the right end', () => {
    const snapshot = aSnapshot(['№', '照合キー', 'メモ'], [[1, 'p1/a', '電話した']]);
    expect(mergeTable(snapshot, content)).toEqual({
      appendedColumns: [content.columns[1]],
      cells: [{ row: 0, column: 3, value: '提出済' }],
      appendedRows: [[2, 'p2/b', '', '未着手']],
    });
  });

  test('a deleted key column comes back, and the rows are found by what identifies them', () => {
    const snapshot = aSnapshot(
      ['№', '状態', 'メモ'],
      [
        [2, '未着手', '二'],
        [1, '提出済', '一'],
      ],
    );
    expect(mergeTable(snapshot, content)).toEqual({
      appendedColumns: [content.columns[2]],
      cells: [
        { row: 1, column: 3, value: 'p1/a' },
        { row: 0, column: 3, value: 'p2/b' },
      ],
      appendedRows: [],
    });
  });

  test('without anything that tells rows apart, all rows are new', () => {
    const change = mergeTable(aSnapshot(['状態', 'メモ'], [['提出済', '一']]), content);
    expect(change.cells).toEqual([]);
    expect(change.appendedRows).toHaveLength(2);
  });

  test('two rows that look alike are not told apart by what identifies them', () => {
    const alike = aContent([
      ['p1/a', 1, '提出済'],
      ['p1/b', 1, '未着手'],
    ]);
    const change = mergeTable(aSnapshot(['№', '状態'], [[1, '提出済']]), alike);
    expect([change.cells, change.appendedRows.length]).toEqual([[], 2]);
  });

  test('a blank row is no row of ours', () => {
    const blank = aContent([['p1/a', '', '提出済']]);
    const change = mergeTable(aSnapshot(['№', '状態'], [['', '']]), blank);
    expect([change.cells, change.appendedRows.length]).toEqual([[], 1]);
  });

  test('of two headers that differ in width only the first is ours', () => {
    const snapshot = aSnapshot(['Ｎｏ', 'No', '状態', '照合キー'], [[1, '私', '入力中', 'p1/a']]);
    expect(mergeTable(snapshot, aContent([['p1/a', 1, '提出済']])).cells).toEqual([
      { row: 0, column: 2, value: '提出済' },
    ]);
  });

  test('of two rows with one key only the first is written', () => {
    const snapshot = aSnapshot(headers, [
      [1, '', 'p1/a'],
      [1, '', 'p1/a'],
      [2, '未着手', 'p2/b'],
    ]);
    expect(mergeTable(snapshot, content).cells).toEqual([{ row: 0, column: 1, value: '提出済' }]);
  });

  test('rows without a key and rows that the content no longer has stay as they are', () => {
    const snapshot = aSnapshot(headers, [
      ['', '小計', ''],
      [9, '確認済', 'p9/z'],
      [1, '提出済', 'p1/a'],
      [2, '未着手', 'p2/b'],
    ]);
    expect(mergeTable(snapshot, content)).toEqual(nothing);
  });

  test.each<[string | number | boolean, TableValue, boolean]>([
    ['', 0, true],
    [0, '', true],
    ['0', 0, true],
    [0, '0', true],
    [false, 0, true],
    ['1-(3)', '1-(3)', false],
    [0, 0, false],
  ])('%j in the workbook and %j in the content: changed is %j', (present, wanted, isChanged) => {
    const snapshot = aSnapshot(headers, [[1, present, 'p1/a']]);
    expect(mergeTable(snapshot, aContent([['p1/a', 1, wanted]])).cells).toHaveLength(isChanged ? 1 : 0);
  });
});

describe('for any table', () => {
  const value = fc.oneof(fc.string({ maxLength: 6 }), fc.integer({ min: 0, max: 99 }), fc.constant(''));
  const own = fc.uniqueArray(fc.constantFrom('№', '状態', '期限', '本文'), { minLength: 1 });
  const foreign = fc.uniqueArray(fc.constantFrom('メモ', '担当', '色'));
  const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1 });

  /** A content, and a workbook in which somebody sorted, deleted, copied and added. */
  const scene = fc.record({ own, foreign, keys }).chain(({ own, foreign, keys }) => {
    const columns = [...own, 'キー'].map((header) => ({ header, width: 10, isKey: header === 'キー' }));
    const rows = fc.tuple(
      ...keys.map(() => fc.array(value, { minLength: own.length, maxLength: own.length })),
    );
    const kept = fc.shuffledSubarray([...own, ...foreign]).map((some) => [...some, 'キー']);
    return fc.record({
      content: rows.map(
        (values): TableContent => ({
          name: 'T',
          worksheet: '表',
          columns,
          rows: keys.map((key, index) => ({ key, values: [...(values[index] ?? []), key] })),
        }),
      ),
      snapshot: kept.chain((headers) =>
        fc
          .array(
            fc.tuple(fc.constantFrom(...keys, 'gone', ''), fc.array(value, { minLength: 8, maxLength: 8 })),
          )
          .map((rows) =>
            aSnapshot(
              headers,
              rows.map(([key, cells]) => [...cells.slice(0, headers.length - 1), key]),
            ),
          ),
      ),
    });
  });

  const run = (check: (content: TableContent, before: TableSnapshot, after: TableSnapshot) => void) =>
    fc.assert(
      fc.property(scene, ({ content, snapshot }) => {
        check(content, snapshot, applyChange(snapshot, mergeTable(snapshot, content)));
      }),
      { numRuns: 500 },
    );

  test('the first row of each key then says what the content says', () => {
    run((content, _before, after) => {
      const keyColumn = after.headers.indexOf('キー');
      for (const { key, values } of content.rows) {
        const row = after.rows.find((one) => one[keyColumn] === key);
        expect(content.columns.map(({ header }) => row?.[after.headers.indexOf(header)])).toEqual(values);
      }
    });
  });

  test('a second merge changes nothing', () => {
    run((content, _before, after) => expect(mergeTable(after, content)).toEqual(nothing));
  });

  test('rows keep their order, and columns of others every cell', () => {
    run((content, before, after) => {
      const ours = content.columns.map(({ header }) => header);
      const keyColumn = before.headers.indexOf('キー');
      before.rows.forEach((row, index) => {
        expect(after.rows[index]?.[keyColumn]).toEqual(row[keyColumn]);
        before.headers.forEach((header, column) => {
          if (!ours.includes(header)) expect(after.rows[index]?.[column]).toBe(row[column]);
        });
      });
    });
  });

  test('every cell of the change differs from what is there', () => {
    fc.assert(
      fc.property(scene, ({ content, snapshot }) => {
        for (const { row, column, value: next } of mergeTable(snapshot, content).cells) {
          expect(snapshot.rows[row]?.[column] ?? '').not.toBe(next);
        }
      }),
    );
  });
});
