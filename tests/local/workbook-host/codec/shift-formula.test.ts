import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetFormula, shiftFormula } from '#local/workbook-host/codec/shift-formula.ts';
import type { ShiftData } from '#local/workbook-host/model/workbook-data.ts';

const place = { worksheet: '様式 1', own: '様式 1' };
const insert: ShiftData = { axis: 'rows', kind: 'insert', at: 4, count: 2 };
const remove: ShiftData = { axis: 'rows', kind: 'delete', at: 4, count: 2 };

describe('references in a formula', () => {
  test.each([
    ['A4+A5', 'A4+A7'],
    ['SUM($B$3:$B$9)', 'SUM($B$3:$B$11)'],
    ["'様式 1'!A5&他!A5", "'様式 1'!A7&他!A5"],
    ['"A5"&A5', '"A5"&A7'],
    ['表1[[#Data],[A5]]+A5', '表1[[#Data],[A5]]+A7'],
    ['5:5+LOG10(A5)', '7:7+LOG10(A7)'],
    ['A5B+_A5', 'A5B+_A5'],
    ['SUM(A:A)', 'SUM(A:A)'],
  ])('%s becomes %s when two rows are inserted above row 5', (before, after) => {
    expect(shiftFormula(before, insert, place)).toBe(after);
  });

  test('a deleted cell leaves an error, a cut range shrinks', () => {
    expect(shiftFormula('A5+A7+SUM(A4:A9)+SUM(A5:A6)', remove, place)).toBe('#REF!+A5+SUM(A4:A7)+SUM(#REF!)');
  });

  test('columns move letters only', () => {
    expect(shiftFormula('Z1+$A$1', { axis: 'columns', kind: 'insert', at: 1, count: 1 }, place)).toBe(
      'AA1+$A$1',
    );
  });

  test('a shared formula moves by its distance, marked ends stay', () => {
    expect(offsetFormula('A1+$A1+A$1+$A$1', 2, 1)).toBe('B3+$A3+B$1+$A$1');
  });

  test('inserting and deleting the same rows gives the formula back', () => {
    const reference = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 900 }))
      .map(([column, row]) => `${String.fromCharCode(65 + column)}${row}`);
    const formula = fc
      .array(reference, { minLength: 1, maxLength: 5 })
      .map((parts) => `SUM(${parts.join(',')})`);
    fc.assert(
      fc.property(formula, fc.nat(900), fc.integer({ min: 1, max: 50 }), (text, at, count) => {
        const there = shiftFormula(text, { axis: 'rows', kind: 'insert', at, count }, place);
        expect(shiftFormula(there, { axis: 'rows', kind: 'delete', at, count }, place)).toBe(text);
      }),
    );
  });
});
