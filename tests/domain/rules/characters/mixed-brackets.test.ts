import { expect, test } from 'vitest';
import { checkText, quotes } from '../check-text.ts';

const found = (text: string) =>
  checkText(text, 'mixed-brackets').map(({ start, end, replacement }) => [
    text.slice(start, end),
    replacement,
  ]);

test.each([
  ['（中高生)', '（中高生）'],
  ['(中高生）', '（中高生）'],
  ['［午前]', '［午前］'],
  ['「午前｣', '「午前」'],
])('%s', (text, replacement) => {
  expect(found(text)).toEqual([[text, replacement]]);
});

test('the text’s own habit decides', () => {
  expect(found('(午前)と(午後)と（夜間)')).toEqual([['（夜間)', '(夜間)']]);
  expect(found('(午前)と（午後）と（夜間)')).toEqual([['（夜間)', '（夜間）']]);
});

test('two shapes are no certain matter, and no lone halves either', () => {
  expect(found('講座「育休』を開いた')).toEqual([['「育休』', undefined]]);
  expect(quotes('講座「育休』を開いた', 'unbalanced-bracket')).toEqual([]);
});

test.each(['(午前)と（午後）', '（市内(3団体)の代表）', '1)市民　2)職員（学生を含む）', '「題名」（副題）'])(
  'silent: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
