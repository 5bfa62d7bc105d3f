import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excelInput } from '#addin/workbook/excel-input.ts';

const read = [
  ['a formula', '=1+1'],
  ['a formula in wide characters', '＝A1'],
  ['a telephone number abroad', '+81 463 94 4711'],
  ['a list in hyphens', '- 講座を開いた'],
  ['a list in minus signs', '−１回目'],
  ['a function of old', '@SUM(A1)'],
  ['an apostrophe', "'x"],
  ['an error', '#N/A'],
  ['a whole number', '12'],
  ['a number in wide characters', '１２'],
  ['a number with spaces around', ' 12 '],
  ['thousands', '1,000'],
  ['a number of a hundred digits', '9'.repeat(100)],
  ['a negative number', '(12)'],
  ['a triangle for minus', '△12'],
  ['an exponent', '1e5'],
  ['a percentage', '12%'],
  ['a wide percentage', '１２．５％'],
  ['a currency', '¥1,000'],
  ['a fraction', '1 1/2'],
  ['a date', '2023/10/19'],
  ['a date with hyphens', '2023-10-19'],
  ['a date without a year', '10/19'],
  ['a Japanese date', '令和5年10月19日'],
  ['a short Japanese date', 'R5.10.19'],
  ['a month', '10月19日'],
  ['an English date', '19 October 2023'],
  ['a time', '15:30'],
  ['a Japanese time', '午後3時30分'],
  ['a Boolean', 'TRUE'],
  ['a Boolean in small letters', 'false'],
];

const left = [
  ['a sentence', '講座を開き、42人が参加した。'],
  ['a sentence with a date', '令和5年10月19日（木）に開催した。'],
  ['lines', '1回目：12人\n2回目：20人'],
  ['a bullet', '・講座を開いた'],
  ['a letter', 'A'],
  ['a word', '継続'],
  ['a number with its unit', '12人'],
  ['a dash of Japanese', 'ーなしー'],
];

describe('what Excel could take for more than text gets an apostrophe', () => {
  test.each(read)('%s', (_, text) => expect(excelInput(text, 'General')).toBe(`'${text}`));
});

describe('what can only be text is sent as it is, so that the cell keeps its format', () => {
  test.each(left)('%s', (_, text) => expect(excelInput(text, 'General')).toBe(text));
});

test('a cell of the text format takes everything but a first apostrophe as it is', () => {
  for (const [, text] of [...read, ...left]) {
    if (text !== undefined) expect(excelInput(text, '@')).toBe(text.startsWith("'") ? `'${text}` : text);
  }
});

test('blank clears', () => expect(excelInput('', 'General')).toBe(''));

test('without the apostrophe that Excel takes away every text is what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('General', '@', '0'), (text, format) => {
      expect(excelInput(text, format).replace(/^'/, '')).toBe(text);
    }),
  );
});
