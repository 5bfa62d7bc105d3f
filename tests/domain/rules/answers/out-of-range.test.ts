import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const check = (text: string) =>
  checkText(text, 'out-of-range', { answer: { kind: 'number', unit: '%', min: 0, max: 100 } });

test.each(['0', '100', '５０％', '99.9', '', 'ー', '約120', '講座'])('within, or not certain: %j', (text) => {
  expect(check(text)).toEqual([]);
});

test('below and above the limits', () => {
  expect(check('▲1')).toMatchObject([{ severity: 'blocks', facts: { kind: 'below', limit: 0, unit: '%' } }]);
  expect(check('100.1％')).toMatchObject([{ facts: { kind: 'above', limit: 100 }, start: 0, end: 6 }]);
});

test('without limits every number is right', () => {
  expect(checkText('999', 'out-of-range', { answer: { kind: 'number' } })).toEqual([]);
});
