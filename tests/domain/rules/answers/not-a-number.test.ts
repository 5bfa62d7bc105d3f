import { expect, test } from 'vitest';
import type { FieldAnswer } from '#domain/plan/field-answer.ts';
import { checkText } from '../check-text.ts';

const people: FieldAnswer = { kind: 'number', unit: '人' };
const money: FieldAnswer = { kind: 'money', unit: '千円' };
const check = (text: string, answer: FieldAnswer = people) => checkText(text, 'not-a-number', { answer });

test.each([
  '12',
  '１２',
  '1,234',
  '１，２３４人',
  '▲5',
  '△5',
  '-3.5',
  '約50人',
  '12人（うち女性3人）',
  '0',
  '45.6％',
])('a number: %s', (text) => {
  expect(check(text)).toEqual([]);
});

test.each(['1,234', '1,234千円', '1,234,000円', '▲１２', '0円'])('money: %s', (text) => {
  expect(check(text, money)).toEqual([]);
});

test.each(['', '　', 'ー', '－', 'なし', '集計中', '未定'])('no figure, and said so: %j', (text) => {
  expect(check(text)).toEqual([]);
});

test('words without a digit cannot be sent', () => {
  expect(check('講座を開いた。')).toMatchObject([
    { severity: 'blocks', start: 0, end: 7, facts: { kind: 'words' } },
  ]);
});

test.each(['3人から5人', '40～60', '1,23'])('which figure is meant is open: %s', (text) => {
  expect(check(text)).toMatchObject([{ severity: 'warns' }]);
});

test('a text may be anything', () => {
  expect(checkText('講座を開いた。', 'not-a-number')).toEqual([]);
});
