import { matchColumns } from './match-columns.ts';
import type { TableColumn } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import type { TableSnapshot } from './table-snapshot.ts';
import { wordedColumn } from './worded-column.ts';

/** By `sheetKeyText`: what シート一覧 shows of a sheet. */
export type WrittenSheets = Readonly<Record<string, WrittenSheet>>;

interface WrittenSheet {
  revision: number;
  state: string;
  /** Its mark. */
  change: string;
}

/**
 * What シート一覧 says of its sheets, however it was sorted, in the language of the words. Nothing where somebody
 * deleted the key or the revision: then nobody knows what is newer.
 */
export function writtenSheets(
  { headers, rows }: TableSnapshot,
  facts: Pick<TableFacts, 'words' | 'otherWords'>,
): WrittenSheets | undefined {
  const { places } = matchColumns(headers, columns(facts));
  const [key, revision, state, change] = places.map((place) => (place < headers.length ? place : undefined));
  if (key === undefined || revision === undefined) return undefined;
  const stateText = translate(facts);
  const found: Record<string, WrittenSheet> = {};
  for (const row of rows) {
    const textAt = (place: number | undefined) => (place === undefined ? '' : String(row[place] ?? ''));
    const text = textAt(key).trim();
    if (text === '') continue;
    found[text] ??= {
      revision: Number(row[revision]) || 0,
      state: stateText(textAt(state)),
      change: textAt(change),
    };
  }
  return found;
}

function columns(facts: Pick<TableFacts, 'words' | 'otherWords'>): TableColumn[] {
  return [
    wordedColumn(facts, (words) => words.key, { width: 0 }),
    wordedColumn(facts, ({ list }) => list.revision, { width: 0 }),
    wordedColumn(facts, ({ list }) => list.state, { width: 0 }),
    wordedColumn(facts, ({ list }) => list.change, { width: 0 }),
  ];
}

function translate({
  words,
  otherWords,
}: Pick<TableFacts, 'words' | 'otherWords'>): (text: string) => string {
  const states = otherWords.flatMap((other) =>
    Object.entries(other.states).map(
      ([state, text]) => [text, words.states[state as keyof typeof words.states]] as const,
    ),
  );
  const known = new Map(states);
  return (text) => known.get(text) ?? text;
}
