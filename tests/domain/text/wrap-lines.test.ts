import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '#domain/text/text-width.ts';
import { wrapLines } from '#domain/text/wrap-lines.ts';

const linesOf = (text: string, width: number) => wrapLines(text, width).map((line) => line.text);

test.each([
  ['一行に入る', 5, ['一行に入る']],
  ['一行に入らない文', 4, ['一行に入', 'らない文']],
  ['half width', 5, ['half width']],
  ['一\n二\n\n四', 5, ['一', '二', '', '四']],
  ['', 5, ['']],
])('%j in %i full-width characters', (text, width, lines) => {
  expect(linesOf(text, width)).toEqual(lines);
});

test.each([
  ['a full stop does not begin a line', 'あいうえ。お', 4, ['あいう', 'え。お']],
  ['an opening bracket does not end one', 'あいう（え）', 4, ['あいう', '（え）']],
  ['two of them go along together', 'あいうえ）。', 4, ['あいう', 'え）。']],
  ['a word in Latin letters stays whole', 'あいうabcd', 4, ['あいう', 'abcd']],
  ['unless it is longer than a line', 'abcdefghijkl', 4, ['abcdefgh', 'ijkl']],
  ['a space hangs over the end', 'abcdefgh ijkl', 4, ['abcdefgh ', 'ijkl']],
  ['half-width kana are half as wide', 'ｱｲｳｴｵｶｷｸ', 4, ['ｱｲｳｴｵｶｷｸ']],
])('%s', (_rule, text, width, lines) => {
  expect(linesOf(text, width)).toEqual(lines);
});

test('tells a line break that was typed from a line that runs on', () => {
  expect(wrapLines('あいうえお\nか', 3)).toEqual([
    { text: 'あいう', isEnd: false },
    { text: 'えお', isEnd: true },
    { text: 'か', isEnd: true },
  ]);
});

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'あ',
        '。',
        '（',
        '）',
        '漢',
        'ー',
        '\n',
        ' ',
        '　',
        'a',
        '1',
        '%',
        '𠮷',
        'ｱ',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(''));

test('all lines together are the text', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, width) => {
      const lines = wrapLines(whole, width);
      const joined = lines.map((line) => (line.isEnd ? `${line.text}\n` : line.text)).join('');
      expect(joined).toBe(`${whole}\n`);
    }),
  );
});

test('no line is wider than it may be, but for spaces that hang over', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (whole, width) => {
      for (const line of linesOf(whole, width)) expect(textWidth(line.trimEnd())).toBeLessThanOrEqual(width);
    }),
  );
});
