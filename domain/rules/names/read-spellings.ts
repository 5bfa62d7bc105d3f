import { foldWidth } from '../../dates/fold-width.ts';
import type { FieldContext } from '../rule.ts';
import { spellingTerms } from './spelling-terms.ts';
import type { SpellingUse } from './spelling-use.ts';

type TextOfField = Pick<FieldContext, 'field' | 'text'>;

/** Terms with two spellings or more, in whatever place: only these are worth a closer look. */
export function readSpellings(fields: readonly TextOfField[]): SpellingUse[] {
  const all = fields.map(({ text }) => text).join('\n');
  return [
    ...readTerms(fields, all),
    ...(/[Ａ-Ｚａ-ｚ]/.test(all) ? readEach(fields, latinWord, asLatin) : []),
    ...readKatakana(fields),
    ...(all.includes('〜') && all.includes('～') ? readEach(fields, wave, () => ['～']) : []),
    ...(all.includes('〇') || all.includes('◯') ? readBullets(fields) : []),
  ];
}

function readTerms(fields: readonly TextOfField[], all: string): SpellingUse[] {
  return spellingTerms.flatMap(({ spellings }) => {
    const there = spellings.filter(({ written }) => all.includes(written));
    if (there.length < 2) return [];
    const term = spellings[0]?.written ?? '';
    return there.flatMap(({ pattern, written }) =>
      fields.flatMap((one) => usesIn(one, pattern, () => ({ term, written, isSameWord: false }))),
    );
  });
}

const latinWord = /[A-Za-zＡ-Ｚａ-ｚ]{2,}/g;
const wave = /[〜～]/g;
const katakanaWord = /[ァ-ヴ][ァ-ヴー・]{2,}/g;
const katakanaPart = /[ァ-ヴ][ァ-ヴー]{2,}/g;
const bullet = /(?:^|[\s、。])[○〇◯](?=[^\s○〇◯×△、。・／/])/gm;

/** Names in addresses are of half width anyway. */
function asLatin(written: string, text: string, start: number): string[] {
  const around = text.charAt(start - 1) + text.charAt(start + written.length);
  return /[./@:_&-]/.test(around) ? [] : [`latin ${foldWidth(written)}`];
}

function readEach(
  fields: readonly TextOfField[],
  pattern: RegExp,
  termsOf: (written: string, text: string, start: number) => string[],
): SpellingUse[] {
  return fields.flatMap((one) =>
    [...one.text.matchAll(pattern)].flatMap(({ 0: written, index }) =>
      termsOf(written, one.text, index).map((term) => ({
        ...{ term, written, isSameWord: true, field: one.field.id },
        ...{ start: index, end: index + written.length },
      })),
    ),
  );
}

/** ワーク・ライフ・バランス and ワークライフバランス; サポータ and サポーター; ボランテイア and ボランティア. */
function readKatakana(fields: readonly TextOfField[]): SpellingUse[] {
  return fields.flatMap((one) => [
    ...usesIn(one, katakanaWord, (written) => {
      const term = written.replaceAll('・', '');
      return term.length >= 6 && !written.endsWith('・') ? { term: `joined ${term}`, written } : undefined;
    }),
    ...usesIn(one, katakanaPart, (written) => {
      const term = keyOfKatakana(written);
      return term.length >= 4 ? { term: `sound ${term}`, written } : undefined;
    }),
    ...usesIn(one, katakanaPart, (written) => {
      const term = written.replace(/ー$/, '');
      const isShort = term.length >= 3 && keyOfKatakana(written).length < 4;
      return isShort ? { term: `end ${term}`, written } : undefined;
    }),
  ]);
}

const large: Readonly<Record<string, string>> = {
  ...{ ァ: 'ア', ィ: 'イ', ゥ: 'ウ', ェ: 'エ', ォ: 'オ' },
  ...{ ッ: 'ツ', ャ: 'ヤ', ュ: 'ユ', ョ: 'ヨ', ヮ: 'ワ' },
};

function keyOfKatakana(written: string): string {
  return written.replace(/[ァィゥェォッャュョヮ]/g, (one) => large[one] ?? one).replaceAll('ー', '');
}

/** Of one list, so within a field. */
function readBullets(fields: readonly TextOfField[]): SpellingUse[] {
  return fields.flatMap(({ field, text }) =>
    [...text.matchAll(bullet)].map(({ 0: found, index }) => {
      const end = index + found.length;
      const written = found.slice(-1);
      return { term: `bullet ${field.id}`, written, isSameWord: true, field: field.id, start: end - 1, end };
    }),
  );
}

function usesIn(
  { field, text }: TextOfField,
  pattern: RegExp,
  read: (written: string) => Pick<SpellingUse, 'term' | 'written'> | undefined,
): SpellingUse[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const use = read(found);
    return use
      ? [{ ...use, isSameWord: false, field: field.id, start: index, end: index + found.length }]
      : [];
  });
}
