import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subjectSchema } from '#domain/protocol/member-schema.ts';
import { isSubject } from '#domain/rights/is-subject.ts';

test.each([
  ['jinken-1', true],
  ['00000000-1111-4222-8333-444444444444', true],
  ['職員 ０１', true],
  ['a'.repeat(255), true],
  ['a'.repeat(256), false],
  ['', false],
  ['a\nb', false],
  ['a\u0085b', false],
  ['\ud800', false],
])('%j is a subject: %s', (text, isOne) => {
  expect(isSubject(text)).toBe(isOne);
});

test('a token’s subject is one exactly where an administrator may enter it', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', '市', '\u0007', '\u009f', '\ud83d', '\ude00'),
    maxLength: 260,
  });
  fc.assert(
    fc.property(texts, (text) => {
      expect(isSubject(text)).toBe(subjectSchema.safeParse(text).success);
    }),
  );
});
