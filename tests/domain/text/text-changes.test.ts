import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textChanges } from '#domain/text/text-changes.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('講座', 'を', '42', '人', '。', '\n', '（', '）', '🎉', 'a'), { maxLength: 40 })
    .map((all) => all.join('')),
);

const told = (before: string, after: string) =>
  textChanges(before, after)
    .map(({ kind, text: part }) => ({ same: part, removed: `[-${part}]`, added: `[+${part}]` })[kind])
    .join('');

test('the parts give both texts, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textChanges(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('no part is empty, and no two neighbours are of a kind', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textChanges(before, after);
      expect(parts.filter((part) => part.text === '')).toEqual([]);
      expect(parts.filter((part, index) => part.kind === parts[index + 1]?.kind)).toEqual([]);
    }),
  );
});

test('equal texts have one part', () => {
  expect(told('講座を開いた。', '講座を開いた。')).toBe('講座を開いた。');
  expect(textChanges('', '')).toEqual([]);
});

describe('what a reader sees', () => {
  test('what was put in stands alone', () => {
    expect(told('42人が参加した。', '42人（女性24人、男性18人）が参加した。')).toBe(
      '42人[+（女性24人、男性18人）]が参加した。',
    );
  });

  test('a figure and a word in katakana change as a whole', () => {
    expect(told('講座を12回開いた。', '講座を13回開いた。')).toBe('講座を[-12][+13]回開いた。');
    expect(told('フォーラムを開いた。', 'セミナーを開いた。')).toBe('[-フォーラム][+セミナー]を開いた。');
  });

  test('a phrase that was rewritten is one change, not its letters', () => {
    expect(told('参加者が増えた。', '来場者が減った。')).toBe('[-参加者が増え][+来場者が減っ]た。');
  });

  test('changes far apart leave what is between them', () => {
    expect(told('５月に講座を開き、終了後に調査した。', '６月に講座を開き、終了後に聞き取った。')).toBe(
      '[-５][+６]月に講座を開き、終了後に[-調査し][+聞き取っ]た。',
    );
  });
});

test('texts with nothing in common are two parts, however long', () => {
  const parts = textChanges('あ'.repeat(32_767), 'い'.repeat(32_767));
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
