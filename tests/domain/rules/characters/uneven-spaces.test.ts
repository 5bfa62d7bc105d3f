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

test.each(['　　会場', '  会場', '山田　花子 氏', '終わり 　\n次', '一\t\r\n二', '一 　'])(
  'silent: %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
