import { expect, test } from 'vitest';
import { seenPlace } from '#addin/panes/department/marks/seen-place.ts';

const marked = (text: string, start: number, end: number) => {
  const place = seenPlace({ start, end }, text);
  return text.slice(place.start, place.end);
};

test.each([
  ['words are marked as they are', 'あい\nうえ', 0, 2, 'あい'],
  ['a line break is seen at the character before it', 'あい\nうえ', 2, 3, 'い\n'],
  ['a first line break is seen at the character after it', '\nうえ', 0, 1, '\nう'],
  ['a character of two halves is not cut', '𠮟\nる', 2, 3, '𠮟\n'],
  ['nor is one behind the break', '\n𠮟る', 0, 1, '\n𠮟'],
  ['an empty line marks nothing more', '\n\n\n', 1, 2, '\n'],
  ['the field as a whole marks nothing', 'あい', 0, 0, ''],
  ['wide spaces are seen themselves', 'あ　い', 1, 2, '　'],
])('%s', (_, text, start, end, expected) => {
  expect(marked(text, start, end)).toBe(expected);
});
