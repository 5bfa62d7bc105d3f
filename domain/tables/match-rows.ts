import type { TableContent } from './table-content.ts';
import type { TableSnapshot } from './table-snapshot.ts';

type Row = readonly (string | number | boolean)[];

/**
 * The snapshot's row for each row of the content, `undefined` where there is none yet. Where the key column was
 * deleted, the columns that identify a row find it, unless two rows of the content have the same texts there.
 */
export function matchRows(
  snapshot: TableSnapshot,
  content: TableContent,
  places: readonly number[],
): (number | undefined)[] {
  const keyIndex = content.columns.findIndex((column) => column.isKey);
  const keyPlace = places[keyIndex] ?? snapshot.headers.length;
  if (keyPlace < snapshot.headers.length) {
    const rowOf = firstRows(snapshot.rows, (row) => cellText(row[keyPlace]));
    return content.rows.map(({ key }) => rowOf.get(key.trim()));
  }
  const identifying = content.columns.flatMap((column, index) => (column.identifies ? [index] : []));
  const inSnapshot = identifying.map((index) => places[index] ?? snapshot.headers.length);
  if (inSnapshot.length === 0 || inSnapshot.some((place) => place >= snapshot.headers.length)) {
    return content.rows.map(() => undefined);
  }
  const wanted = content.rows.map(({ values }) => joined(values, identifying));
  const times = countOf(wanted);
  const rowOf = firstRows(snapshot.rows, (row) => joined(row, inSnapshot));
  return wanted.map((text) => (times.get(text) === 1 ? rowOf.get(text) : undefined));
}

function firstRows(rows: readonly Row[], textOf: (row: Row) => string): Map<string, number> {
  const rowOf = new Map<string, number>();
  rows.forEach((row, index) => {
    const text = textOf(row);
    if (text !== '' && !rowOf.has(text)) rowOf.set(text, index);
  });
  return rowOf;
}

function countOf(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function joined(row: Row, places: readonly number[]): string {
  const texts = places.map((place) => cellText(row[place]));
  return texts.every((text) => text === '') ? '' : texts.join('\n');
}

function cellText(value: Row[number] | undefined): string {
  return String(value ?? '').trim();
}
