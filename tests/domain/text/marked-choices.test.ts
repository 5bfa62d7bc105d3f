import { expect, test } from 'vitest';
import { markedChoices } from '#domain/text/marked-choices.ts';

test.each([
  ['□A □B ☑C', ['C']],
  ['□A　■B　□C　□D', ['B']],
  ['☐ 検討・着手\n☑ 継続・充実', ['継続・充実']],
  ['□A：計画以上　☑B：計画どおり', ['B:計画どおり']],
  ['☑国、☑県、□市', ['国', '県']],
  ['✔ はい', ['はい']],
  ['□A □B □C', []],
  ['A・○B・C', ['B']],
  ['A　◯B　C', ['B']],
  ['1 ② 3 4', ['2']],
  ['Ａ Ⓑ Ｃ', ['B']],
])('%j', (text, marked) => {
  expect(markedChoices(text)).toEqual(marked);
});

test.each(['A', 'A○', '○', '◎', 'A・B・C', '■重点', '○A', '', '①', '講座を開いた。'])(
  'no list with marks: %j',
  (text) => {
    expect(markedChoices(text)).toBeUndefined();
  },
);
