import { expect, test } from 'vitest';
import { checkText, quotes } from '../check-text.ts';

test.each([
  ['令和1年', '令和1年', '令和元年'],
  ['令和１年度', '令和１年度', '令和元年度'],
  ['令和1（2019）年度', '令和1', '令和元'],
  ['令和01年5月1日', '令和01年', '令和元年'],
  ['平成１年４月', '平成１年', '平成元年'],
  ['昭和1年', '昭和1年', '昭和元年'],
])('%s', (text, quote, replacement) => {
  expect(quotes(text, 'era-first-year')).toEqual([quote]);
  expect(checkText(text, 'era-first-year')).toMatchObject([{ replacement }]);
});

test.each([
  '令和元年',
  '令和10年',
  '令和11年度',
  'R1年度',
  'R1.5.1',
  '令和1～3年度',
  '令和1年生',
  '第1年',
  '平成21年',
])('silent: %s', (text) => {
  expect(quotes(text, 'era-first-year')).toEqual([]);
});
