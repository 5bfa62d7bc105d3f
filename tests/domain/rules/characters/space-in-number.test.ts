import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const found = (text: string) =>
  checkText(text, 'space-in-number').map(({ start, end, replacement }) => [
    text.slice(start, end),
    replacement,
  ]);

test.each([
  ['計1 234人', '1 234', '1234'],
  ['3 ，000部', '3 ，000', '3，000'],
  ['1, 000人', '1, 000', '1,000'],
  ['12 ,345', '12 ,345', '12,345'],
  ['5 .7％', '5 .7', '5.7'],
  ['令和 5 年 10 月', '令和 5 年 10 月', '令和5年10月'],
  ['10月 12日', '10月 12日', '10月12日'],
  ['10 月 5 日', '10 月 5 日', '10月5日'],
  ['R5 年度', 'R5 年度', 'R5年度'],
])('%s', (text, quote, replacement) => {
  expect(found(text)).toEqual([[quote, replacement]]);
});

test.each([
  '12　345人',
  '令和5年 7月 8日',
  '2 0 2 3',
  '10, 200, 300人',
  '1. 5％\n2. 3％',
  '24 人',
  '参加者は、25 28 31人',
  '対象：5 6年生',
  '大人 24人、子ども 36人',
  '第 1 回',
  '問1 150人',
  '小4 120人、小5 105人',
  'R4 105人　R5 120人',
  '1 234人\n2 345人',
  'No. 12 300人規模の会場',
  '令和5年度 100人',
  '1 200 300',
  '令和5年10月1日 12日間',
])('silent: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('who sets every number off writes dates so, too; a pasted date among other numbers is told', () => {
  expect(found('第 1 回は 24 人、第 2 回は 36 人、令和 6 年 5 月まで')).toEqual([]);
  expect(found('第1回は24人、第2回は36人、令和 6 年 5 月まで')).toEqual([['令和 6 年 5 月', '令和6年5月']]);
});
