import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '#addin/panes/department/marks/mark.ts';
import { markSegments } from '#addin/panes/department/marks/mark-segments.ts';

const mark = (start: number, end: number, look: Mark['look'] = 'warns', isActive = false): Mark => ({
  start,
  end,
  look,
  isActive,
});

const anyMark = fc.record({
  start: fc.integer({ min: -3, max: 60 }),
  end: fc.integer({ min: -3, max: 60 }),
  look: fc.constantFrom('blocks', 'warns', 'answered'),
  isActive: fc.boolean(),
});

const seen = (text: string, marks: Mark[]) =>
  markSegments(text, marks).map(({ text: part, look, isActive }) => [part, look ?? '', isActive]);

test('a text without marks is one piece', () => {
  expect(seen('講座を開いた。', [])).toEqual([['講座を開いた。', '', false]]);
  expect(seen('', [mark(0, 3)])).toEqual([]);
});

test('the text is cut where marks begin and end', () => {
  expect(seen('五日（水）に開く', [mark(2, 5)])).toEqual([
    ['五日', '', false],
    ['（水）', 'warns', false],
    ['に開く', '', false],
  ]);
});

test('where marks overlap, the worst is seen', () => {
  expect(seen('あいうえお', [mark(0, 4, 'answered'), mark(1, 3), mark(2, 5, 'blocks', true)])).toEqual([
    ['あ', 'answered', false],
    ['い', 'warns', false],
    ['う', 'blocks', true],
    ['え', 'blocks', true],
    ['お', 'blocks', true],
  ]);
});

test('a mark that begins where another ends does not lengthen it', () => {
  expect(seen('あいう', [mark(0, 1, 'blocks'), mark(1, 2)])).toEqual([
    ['あ', 'blocks', false],
    ['い', 'warns', false],
    ['う', '', false],
  ]);
});

describe('whatever the marks', () => {
  test('the pieces joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(anyMark), (text, marks) => {
        expect(
          markSegments(text, marks)
            .map((one) => one.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('a character is marked exactly where one of them covers it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anyMark), (text, marks) => {
        const marked = new Set(
          markSegments(text, marks).flatMap(({ start, text: part, look }) =>
            look ? Array.from(part, (_, index) => start + index) : [],
          ),
        );
        for (let at = 0; at < text.length; at += 1) {
          expect(marked.has(at)).toBe(marks.some(({ start, end }) => start <= at && at < end));
        }
      }),
    );
  });
});
