import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absoluteReference } from '#addin/workbook/reference.ts';
import { findArea } from '#domain/grid/address.ts';
import { worksheetOf } from '#domain/grid/worksheet-of.ts';

test('a reference gives back its worksheet and its area', () => {
  const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[\\/?*[\]:]|^'|'$/.test(text));
  const area = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 40_000 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(name, area, (worksheet, where) => {
      const reference = absoluteReference({ worksheet, area: where });
      expect(worksheetOf(reference)).toBe(worksheet);
      expect(findArea(reference)).toEqual(where);
    }),
  );
});

test('reads what Excel writes', () => {
  expect(worksheetOf('=Sheet1!$A$1')).toBe('Sheet1');
  expect(worksheetOf("='No ''1'''!$A$1:$B$2")).toBe("No '1'");
});

test.each(['=#REF!', "='№14'!#REF!", '=12', "='[本.xlsx]様式'!$A$1", '=[1]様式!$A$1'])(
  '%s leads to no cell of this workbook',
  (reference) => {
    const isPlace = worksheetOf(reference) !== undefined && findArea(reference) !== undefined;
    expect(isPlace).toBe(false);
  },
);
