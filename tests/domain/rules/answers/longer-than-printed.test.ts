import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPrintedLines } from '#domain/rules/answers/printed-lines.ts';
import { checkText } from '../check-text.ts';

const prints = { charactersPerLine: 10, lines: 2 };
const check = (text: string) => checkText(text, 'longer-than-printed', { prints });

test('what fits is silent', () => {
  expect(check('あ'.repeat(20))).toEqual([]);
  expect(check('a'.repeat(40))).toEqual([]);
  expect(check('ｱ'.repeat(40))).toEqual([]);
  expect(check(`${'あ'.repeat(10)}\n${'い'.repeat(10)}`)).toEqual([]);
  expect(check(`${'あ'.repeat(20)}\n\n　`)).toEqual([]);
  expect(checkText('あ'.repeat(1000))).toEqual([]);
});

test('one character more is a finding, from where the room ends', () => {
  expect(check('あ'.repeat(21))).toMatchObject([
    { severity: 'warns', start: 20, end: 21, facts: { lines: 3, printed: 2, over: 1 } },
  ]);
  expect(check('a'.repeat(41))).toMatchObject([{ start: 40, end: 41, facts: { lines: 3, over: 1 } }]);
});

test('a line break begins a line, however short', () => {
  expect(check('一\n二\n三です')).toMatchObject([{ start: 4, end: 7, facts: { lines: 3, over: 3 } }]);
  expect(check('一\n\n二')).toMatchObject([{ start: 3, facts: { lines: 3, over: 1 } }]);
});

test('a character outside the plane is one, a combining mark none', () => {
  expect(check('𠮷'.repeat(20))).toEqual([]);
  expect(check('か\u3099'.repeat(20))).toEqual([]);
  expect(check('𠮷'.repeat(21))).toMatchObject([{ start: 40, end: 42 }]);
});

test('lines never fall when text is added, and overflow is where they pass the room', () => {
  const text = fc.string({ unit: fc.constantFrom('あ', 'a', '\n', 'ｱ', '𠮷', ' '), maxLength: 80 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const { lines, overflow } = countPrintedLines(first, 10, 2);
      expect(countPrintedLines(first + second, 10, 2).lines).toBeGreaterThanOrEqual(lines);
      expect(overflow !== undefined).toBe(lines > 2);
      if (overflow !== undefined)
        expect(countPrintedLines(first.slice(0, overflow), 10, 2).lines).toBeLessThanOrEqual(2);
    }),
  );
});
