import { expect, test } from 'vitest';
import { checkText, quotes } from '../check-text.ts';

test.each([
  ['2月30日に開いた', '2月30日', { kind: 'day', month: 2, day: 30, last: 29 }],
  ['令和５年４月３１日（月）', '令和５年４月３１日（月）', { kind: 'day', month: 4, day: 31, last: 30 }],
  ['令和5年2月30日', '令和5年2月30日', { kind: 'day', month: 2, day: 30, last: 28 }],
  ['令和5年13月', '令和5年13月', { kind: 'month', month: 13 }],
  ['平成35（2023）', '平成35', { kind: 'eraYear', era: '平成', year: 35, last: 31, western: 2023 }],
  ['13月5日', '13月5日', { kind: 'month', month: 13 }],
  ['令和5年0月5日', '令和5年0月5日', { kind: 'month', month: 0 }],
  ['2023/10/32', '2023/10/32', { kind: 'day', month: 10, day: 32, last: 31 }],
  ['令和5年2月29日', '令和5年2月29日', { kind: 'leapDay', year: 2023 }],
  ['9月29日、30日、31日', '31日', { kind: 'day', month: 9, day: 31, last: 30 }],
  ['平成35年10月1日', '平成35', { kind: 'eraYear', era: '平成', year: 35, last: 31, western: 2023 }],
  ['平成３５年度まで', '平成３５', { kind: 'eraYear', era: '平成', year: 35, last: 31, western: 2023 }],
  ['H33.4.1', 'H33', { kind: 'eraYear', era: '平成', year: 33, last: 31, western: 2021 }],
  ['令和0年4月1日', '令和0', { kind: 'eraYearZero', era: '令和' }],
])('%s', (text, quote, facts) => {
  expect(quotes(text, 'impossible-date')).toEqual([quote]);
  expect(checkText(text, 'impossible-date')).toMatchObject([{ facts }]);
});

test.each([
  '令和6年2月29日（木）',
  '2月29日',
  '平成31年度、平成31年4月30日、昭和64年1月7日、令和元年',
  '4月30日～5月31日',
  '9月の講座は、講師の都合で31日（火）になった',
  '10月1日から31日間',
  '定員30人、10月分、2023/24年、030-1234',
])('silent: %s', (text) => {
  expect(checkText(text, 'impossible-date')).toEqual([]);
});
