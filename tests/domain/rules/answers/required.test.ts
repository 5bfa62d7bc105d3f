import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

test.each(['', ' ', '　　', '\n\n', '\t', '\u200b\u00a0'])('blank: %j', (text) => {
  expect(checkText(text, 'required', { isRequired: true })).toMatchObject([
    { severity: 'blocks', start: 0, end: 0 },
  ]);
});

test.each(['ー', '－', 'なし', '0', '。'])('an answer: %s', (text) => {
  expect(checkText(text, 'required', { isRequired: true })).toEqual([]);
});

test('a field that may stay blank may stay blank', () => {
  expect(checkText('')).toEqual([]);
});
