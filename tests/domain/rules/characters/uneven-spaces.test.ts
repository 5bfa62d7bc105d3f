import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const found = (text: string) =>
  checkText(text, 'uneven-spaces').map(({ start, end, replacement }) => [
    text.slice(start, end),
    replacement,
  ]);

test.each([
  ['一　 二', '　 ', '　　'],
  ['一 　二', ' 　', '　　'],
  ['　  　 会場', '　  　 ', '　　　　'],
  ['会場\t文化会館', '\t', '　'],
  ['会場\t\t文化会館', '\t\t', '　　'],
])('%j', (text, quote, replacement) => {
  expect(found(text)).toEqual([[quote, replacement]]);
});

test.each([
  '来館者　　12,340人\n予約　　　 9,870件',
  '　　　　令和5年度\n就業　　　　　 412件\n養育費　　　　　 97件',
])('figures that are right-aligned stay: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('one figure is no column', () => {
  expect(found('参加者数　 24人')).toHaveLength(1);
  expect(found('会場　 市役所\n参加者　　24人')).toHaveLength(1);
});

test.each(['　　会場', '  会場', '山田　花子 氏', '終わり 　\n次', '一\t\r\n二', '一 　'])(
  'silent: %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
