import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const found = (text: string) =>
  checkText(text, 'mixed-digit-width').map(({ start, end, facts, replacement }) => [
    text.slice(start, end),
    facts.kind,
    replacement,
  ]);

test.each([
  ['1２人', '1２', 'number', '12'],
  ['平成２9年', '２9', 'number', '29'],
  ['1,0００件', '1,0００', 'number', '1,000'],
  ['５.4％', '５.4', 'number', '5.4'],
  ['令和５年7月16日', '令和５年7月16日', 'date', '令和5年7月16日'],
  ['R５.4.１', 'R５.4.１', 'date', 'R5.4.1'],
  ['２０２３/4/１', '２０２３/4/１', 'date', '2023/4/1'],
  ['5/１０（水）', '5/１０', 'date', '5/10'],
  ['10:３0から', '10:３0', 'date', '10:30'],
  ['４月～6月', '４月～6月', 'range', '4月～6月'],
  ['３～5歳', '３～5', 'range', '3～5'],
])('%s', (text, quote, kind, replacement) => {
  expect(found(text)).toEqual([[quote, kind, replacement]]);
});

test('the other numbers of the text decide', () => {
  expect(found('１２人、３４人、1５人')).toEqual([['1５', 'number', '１５']]);
  expect(found('3回、24人、R５.4.1')).toEqual([['R５.4.1', 'date', 'R5.4.1']]);
});

test('one digit full, more digits half: as the text keeps to it, in dates and in the cure', () => {
  expect(found('令和５年10月12日に３回目を開いた。')).toEqual([]);
  expect(found('令和５年10月12日に3回目を開いた。')).toHaveLength(1);
  expect(found('３回、24人、令和６年5月10日')).toEqual([['令和６年5月10日', 'date', '令和６年５月10日']]);
});

test.each([
  '令和７年度と令和6年度',
  '２小学校区、6小学校区8クラブ',
  '2022（令和４）年度',
  '１．5月の講座\n２．10月の講座',
  '１）3回',
  '（１）3回',
  '８～10歳',
  '第３次計画（2023年）',
  'No.１の2枚',
])('silent: %j', (text) => {
  expect(found(text)).toEqual([]);
});
