import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingPart } from '#addin/panes/department/differing-part.ts';

test('what is outside the differing parts is the same in both texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const mine = differingPart(a, b);
      const theirs = differingPart(b, a);
      expect(a.slice(0, mine.start) + a.slice(mine.end)).toBe(b.slice(0, theirs.start) + b.slice(theirs.end));
      expect(mine.start).toBeLessThanOrEqual(mine.end);
    }),
  );
});

test('equal texts differ nowhere', () => {
  expect(differingPart('同じ文', '同じ文')).toEqual({ start: 3, end: 3 });
});
