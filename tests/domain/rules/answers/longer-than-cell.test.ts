import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

test('a cell holds 32,767 characters', () => {
  expect(checkText('あ'.repeat(32_767))).toEqual([]);
  expect(checkText('あ'.repeat(32_770))).toMatchObject([
    { rule: 'longer-than-cell', severity: 'blocks', start: 32_767, facts: { limit: 32_767, over: 3 } },
  ]);
});
