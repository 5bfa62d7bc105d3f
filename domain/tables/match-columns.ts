import { compactText } from '../text/compact-text.ts';
import type { TableColumn } from './table-content.ts';

/**
 * Where each of our columns stands among the headers, in the order of `columns`. A column that was deleted comes back
 * at the right end, where `places` already counts it.
 */
export function matchColumns(
  headers: readonly string[],
  columns: readonly TableColumn[],
): { places: number[]; appended: TableColumn[] } {
  const placeOf = new Map<string, number>();
  headers.forEach((header, place) => {
    const text = compactText(header);
    if (!placeOf.has(text)) placeOf.set(text, place);
  });
  const appended: TableColumn[] = [];
  const places = columns.map((column) => {
    const found = findPlace(placeOf, column);
    return found ?? headers.length + appended.push(column) - 1;
  });
  return { places, appended };
}

/** Takes the header away, so that no second column of ours is found under it. */
function findPlace(placeOf: Map<string, number>, column: TableColumn): number | undefined {
  const text = [column.header, ...(column.otherHeaders ?? [])]
    .map(compactText)
    .find((name) => placeOf.has(name));
  if (text === undefined) return undefined;
  const place = placeOf.get(text);
  placeOf.delete(text);
  return place;
}
