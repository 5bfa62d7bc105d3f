import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '#domain/csv/read-csv.ts';
import { withoutGuard, writeCsv } from '#domain/csv/write-csv.ts';

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=cmd|"/c calc"!A1',
    '+1',
    '-1',
    '@a',
    '＝1',
    "'=1",
    'a"b',
    'a,b',
    '一行目\r\n二行目',
    '\t',
  ),
);
/** Rows without any text are left out by the reader: each has one. */
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => ['№', ...cells]);
const rows = fc.array(row, { maxLength: 6 });

test('what is written is read back, and nothing of it is a formula', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (written, hasMark) => {
      const csv = writeCsv(written, { hasMark });
      expect(csv.startsWith('\ufeff')).toBe(hasMark);
      const read = readCsv(csv.slice(hasMark ? 1 : 0));
      expect(read.rows.map(({ cells }) => cells.map(withoutGuard))).toEqual(written);
      for (const { cells } of read.rows)
        for (const one of cells) expect(one).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
    }),
  );
});

test('a figure below zero is a figure', () => {
  expect(writeCsv([[-5, 0.5, undefined]], { hasMark: false })).toBe('-5,0.5,\r\n');
});
