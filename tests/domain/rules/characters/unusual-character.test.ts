import { describe, expect, test } from 'vitest';
import { isStandardKanji } from '#domain/rules/characters/standard-kanji.ts';
import { checkText } from '../check-text.ts';

const found = (text: string) =>
  checkText(text, 'unusual-character').map(({ start, end, facts, replacement }) => [
    text.slice(start, end),
    facts.kind,
    replacement,
  ]);

test.each([
  ['⼈権', '⼈', 'lookalike', '人'],
  ['⻑期', '⻑', 'lookalike', '長'],
  ['⼾籍', '⼾', 'lookalike', '戸'],
  ['⿊板', '⿊', 'lookalike', '黒'],
  ['ﬁle', 'ﬁ', 'lookalike', 'fi'],
  ['𝟏回', '𝟏', 'lookalike', '1'],
  ['好評😀👍🏽', '😀👍🏽', 'emoji', undefined],
  ['👨‍👩‍👧の日', '👨‍👩‍👧', 'emoji', undefined],
  ['1️⃣回', '1️⃣', 'emoji', undefined],
  ['✔済', '✔', 'emoji', undefined],
  ['说明', '说', 'kanji', undefined],
  ['𠮷田', '𠮷', 'kanji', undefined],
  ['辻\u{e0100}', '辻\u{e0100}', 'variant', undefined],
  ['か\u3099く', 'か\u3099', 'combining', 'が'],
  ['市\u0301民', '市\u0301', 'combining', undefined],
  ['市\u200b民', '\u200b', 'invisible', ''],
  ['\ufeff市民', '\ufeff', 'invisible', ''],
  ['市\u00ad民', '\u00ad', 'invisible', ''],
  ['☎\ufe0f', '\ufe0f', 'invisible', ''],
  ['市\u00a0民', '\u00a0', 'space', ' '],
  ['市\u2028民', '\u2028', 'space', '\n'],
  ['「한국어 안내」', '한국어 안내', 'script', undefined],
  ['ภาษาไทย版', 'ภาษาไทย', 'script', undefined],
])('%j', (text, quote, kind, replacement) => {
  expect(found(text)).toEqual([[quote, kind, replacement]]);
});

test('without a certain cure each is asked about once, and counted', () => {
  expect(checkText('𠮷田、𠮷野', 'unusual-character').map(({ facts }) => facts.count)).toEqual([2]);
});

test.each([
  '髙﨑德海侮𠮟剝填塡頰',
  '①⑳㊤ⅠⅩⅰ㈱㎡㍉№℡',
  '☆★○◯〇●◎□■△▲▽▼※→⇒〒♪☎☑㊙',
  '～〜−–—―‐…‥・･',
  'CO₂ ㎥ ™ © café Ω я',
  'ｶﾅ ＡＢ 　\t￥',
  'か゚',
])('silent: %s', (text) => {
  expect(found(text)).toEqual([]);
});

describe('the table of kanji', () => {
  test('knows every kanji that Windows knows', () => {
    expect(kanjiOfWindows().filter((kanji) => !isStandardKanji(kanji.codePointAt(0) ?? 0))).toEqual([]);
    expect(kanjiOfWindows().length).toBeGreaterThan(6700);
  });

  test('has as many as JIS X 0213:2004 and Windows together', () => {
    const blocks: [number, number, number][] = [
      [0x3400, 0x4dbf, 164],
      [0x4e00, 0x9fff, 9570],
      [0xf900, 0xfaff, 98],
      [0x20000, 0x2ffff, 303],
    ];
    for (const [first, last, count] of blocks) {
      const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      expect(all.filter(isStandardKanji)).toHaveLength(count);
    }
  });

  test('has those of levels three and four, and not their neighbours', () => {
    for (const kanji of '俱丂𠂉𪚲') expect(isStandardKanji(kanji.codePointAt(0) ?? 0)).toBe(true);
    for (const kanji of '们说𠂊㐀龥') expect(isStandardKanji(kanji.codePointAt(0) ?? 0)).toBe(false);
  });
});

/** By the decoder of the web platform, whose `shift_jis` is Windows-31J. */
function kanjiOfWindows(): string[] {
  const decoder = new TextDecoder('shift_jis');
  const bytes = [...Array(0xfd).keys()].flatMap((lead) =>
    [...Array(0xfd).keys()].map((trail) => [lead, trail]),
  );
  const texts = bytes.map((pair) => decoder.decode(Uint8Array.from(pair)));
  return texts.filter((text) => /^\p{Script=Han}$/u.test(text) && !/[々〇〆]/.test(text));
}
