import type { TableWords } from '../words/table-words.ts';
import type { TableColumn } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';

/** A column with a header from the words, known under its headers in the other languages too. */
export function wordedColumn(
  { words, otherWords }: Pick<TableFacts, 'words' | 'otherWords'>,
  headerOf: (words: TableWords) => string,
  rest: Omit<TableColumn, 'header' | 'otherHeaders'>,
): TableColumn {
  const header = headerOf(words);
  return { header, otherHeaders: otherWords.map(headerOf).filter((other) => other !== header), ...rest };
}
