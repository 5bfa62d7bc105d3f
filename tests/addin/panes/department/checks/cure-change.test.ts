import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cureChange } from '#addin/panes/department/checks/cure-change.ts';

const change = (text: string, words: string, replacement: string) => {
  const start = text.indexOf(words);
  return cureChange(text, { start, end: start + words.length, replacement });
};

test('a short cure is said on its button', () => {
  expect(change('令和1年に始めた', '令和1年', '令和元年')).toEqual({
    kind: 'replace',
    before: '令和1年',
    after: '令和元年',
  });
  expect(change('講座を（（開いた', '（（', '（')).toEqual({ kind: 'replace', before: '（（', after: '（' });
  expect(change('開いた。。', '。。', '')).toEqual({ kind: 'remove', before: '。。' });
});

test('a long one is shown with what stands around the place that changes', () => {
  const words = 'この長い文は、ボタンの上に書くには長すぎる文です';
  expect(change(`初めに。${words}。終わりに。`, words, words.replace('です', 'である'))).toEqual({
    kind: 'inPlace',
    before: { lead: '…には長すぎる文で', changed: 'す', rest: '。終わりに。' },
    after: { lead: '…には長すぎる文で', changed: 'ある', rest: '。終わりに。' },
  });
});

test.each([
  ['a space', '１２ 人が参加', ' ', ''],
  ['a line break', '講座を開\nいた', '\n', ''],
  ['a space at the end of the words', '１２ 人が参加', '１２ ', '１２'],
  ['a space that comes', '令和５年度の', '令和５年度', '令和５年度　'],
])('%s is never put between quotation marks', (_, text, words, replacement) => {
  expect(change(text, words, replacement).kind).toBe('inPlace');
});

test('no half of a character is shown around a place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (lead, rest) => {
      const found = cureChange(`${lead}\n${rest}`, {
        start: lead.length,
        end: lead.length + 1,
        replacement: '',
      });
      if (found.kind !== 'inPlace') throw new Error('A line break was put on a button');
      const shown = `${found.before.lead}${found.before.rest}${found.after.lead}${found.after.rest}`;
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
