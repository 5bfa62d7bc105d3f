import { expect, test } from 'vitest';
import { freeWorksheetName } from '#addin/workbook/free-worksheet-name.ts';

test('takes the first number that is free, in whatever case, and stays short enough', () => {
  expect(freeWorksheetName('提出状況', ['提出状況'])).toBe('提出状況 (2)');
  expect(freeWorksheetName('Status', ['status', 'STATUS (2)'])).toBe('Status (3)');
  expect(freeWorksheetName('あ'.repeat(31), [])).toBe(`${'あ'.repeat(27)} (2)`);
});
