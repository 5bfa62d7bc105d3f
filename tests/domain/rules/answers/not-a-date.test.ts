import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const check = (text: string) => checkText(text, 'not-a-date', { answer: { kind: 'date' } });

test.each([
  '令和5年10月20日',
  'R5.10.20',
  '2023/10/20',
  '10月20日',
  '令和5年10月',
  '2023-10',
  '未定',
  'ー',
  '',
])('a date, or none yet: %j', (text) => {
  expect(check(text)).toEqual([]);
});

test('a text without a digit cannot be sent, another is doubtful', () => {
  expect(check('夏ごろ')).toMatchObject([{ severity: 'blocks', start: 0, end: 3 }]);
  expect(check('第3回')).toMatchObject([{ severity: 'warns' }]);
});

test('a text need not hold a date', () => {
  expect(checkText('夏ごろ', 'not-a-date')).toEqual([]);
});
