import type { CellCodec } from './cell-codec.ts';
import { joinTexts, type ListSeparator, quoteText, splitTexts } from './quoted-text.ts';
import { seenText } from './seen-text.ts';

export const textCells: CellCodec = {
  write: (value) => quoteText(String(value)),
  read(cell) {
    const seen = seenText(cell);
    return 'fault' in seen ? seen : { value: seen.text };
  },
};

/** Ids are ASCII: full-width letters are slips of the input method. */
export const idCells: CellCodec = {
  write: (value) => quoteText(String(value)),
  read(cell) {
    const seen = seenText(cell);
    if ('fault' in seen) return seen;
    return { value: seen.isQuoted ? seen.text : seen.text.normalize('NFKC') };
  },
};

export function listCells(between: ListSeparator): CellCodec {
  return {
    write: (value) => joinTexts(Array.isArray(value) ? value.map(String) : [], between) || null,
    read(cell) {
      const seen = seenText(cell);
      if ('fault' in seen) return seen;
      const items = splitTexts(typeof cell.value === 'string' ? cell.value : seen.text, between);
      return { value: items.map(({ text }) => text) };
    },
  };
}
