import { compactText } from '../../text/compact-text.ts';
import type { Json } from '../json.ts';
import type { ChoiceWords } from '../table-spec.ts';
import type { CellCodec } from './cell-codec.ts';
import { joinTexts, quoteText, splitTexts } from './quoted-text.ts';

const yes = 'はい';
const no = 'いいえ';
export const yesNoWords = [yes, no];

export const yesNoCells: CellCodec = {
  write: (value) => (value === true ? yes : no),
  read(cell) {
    if (typeof cell.value === 'boolean') return { value: cell.value };
    const text = compactText(cell.text);
    if (/^(?:はい|有|有り|あり|○|〇|◯|✓|true|yes|1)$/.test(text)) return { value: true };
    if (/^(?:いいえ|無|無し|なし|×|false|no|0)$/.test(text)) return { value: false };
    return { fault: { code: 'notYesNo', text: cell.text.trim() } };
  },
};

export function choiceCells(words: ChoiceWords): CellCodec {
  return {
    write: (value) => words[String(value)] ?? quoteText(String(value)),
    read(cell) {
      const value = findChoice(words, cell.text);
      return value === undefined ? choiceFault(words, cell.text) : { value };
    },
  };
}

export function choicesCells(words: ChoiceWords): CellCodec {
  return {
    write: (value) =>
      joinTexts(
        listOf(value).map((one) => words[String(one)] ?? String(one)),
        'commas',
      ),
    read(cell) {
      const texts = splitTexts(cell.text, 'commas').map(({ text }) => text);
      const values = texts.map((text) => findChoice(words, text));
      const unknown = texts.find((_, index) => values[index] === undefined);
      if (unknown !== undefined) return choiceFault(words, unknown);
      return { value: values.flatMap((value) => value ?? []) };
    },
  };
}

const all = 'すべて';
const none = 'なし';

/** Grades that need a reason: すべて, なし, or their codes. */
export const reasonsCells: CellCodec = {
  write(value) {
    if (value === 'all') return all;
    return listOf(value).length === 0 ? none : joinTexts(listOf(value).map(String), 'commas', [all, none]);
  },
  read(cell) {
    const items = splitTexts(cell.text, 'commas');
    const [first] = items;
    if (items.length === 1 && first && !first.isQuoted) {
      if (first.text === all) return { value: 'all' };
      if (first.text === none) return { value: [] };
    }
    return { value: items.map(({ text }) => text) };
  },
};

/** The word, in any width, or the value that the definition's file has for it. */
function findChoice(words: ChoiceWords, text: string): string | undefined {
  const wanted = compactText(text);
  return Object.entries(words).find(
    ([value, word]) => compactText(word) === wanted || compactText(value) === wanted,
  )?.[0];
}

function choiceFault(words: ChoiceWords, text: string) {
  return { fault: { code: 'choiceUnknown' as const, text: text.trim(), choices: Object.values(words) } };
}

function listOf(value: Json): Json[] {
  return Array.isArray(value) ? value : [];
}
