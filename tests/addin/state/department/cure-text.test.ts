import { expect, test } from 'vitest';
import { cureText } from '#addin/state/department/cure-text.ts';

const at = (start: number, end: number, replacement: string) => ({ start, end, replacement });

test.each([
  { it: 'one', text: '１0日', cures: [at(0, 2, '10')], cured: '10日' },
  { it: 'several of other lengths', text: 'a b c', cures: [at(0, 1, 'aaa'), at(4, 5, '')], cured: 'aaa b ' },
  { it: 'an addition at a place', text: '文', cures: [at(1, 1, '。')], cured: '文。' },
  {
    it: 'of two on the same words the later one',
    text: 'abcd',
    cures: [at(0, 3, 'X'), at(2, 4, 'Y')],
    cured: 'abY',
  },
  { it: 'the same cure once', text: 'ab', cures: [at(0, 1, 'X'), at(0, 1, 'X')], cured: 'Xb' },
  { it: 'two that touch', text: 'ab', cures: [at(0, 1, 'X'), at(1, 2, 'Y')], cured: 'XY' },
])('$it', ({ text, cures, cured }) => {
  expect(cureText(text, cures)).toBe(cured);
  expect(cureText(text, cures.toReversed())).toBe(cured);
});
