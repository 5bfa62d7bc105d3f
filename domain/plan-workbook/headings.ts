import { allTables } from './all-tables.ts';
import { kindsOf } from './cell-hint.ts';
import { joinPlace } from './json.ts';
import type { ListSpec, TableSpec, ValueColumn } from './table-spec.ts';

export interface Heading {
  worksheet: string;
  header: string;
}

/** Where each property of a definition is written: `projects[].number` → 事業, 番号. */
export const headings: ReadonlyMap<string, Heading> = new Map(allTables.flatMap(headingsOf));

/** The heading of a property at a place: `projects[3]`, `number`. */
export function headingAt(place: string, key: string): Heading | undefined {
  return headings.get(joinPlace(place.replace(/\[\d+\]/g, '[]'), key));
}

function headingsOf(spec: TableSpec): [string, Heading][] {
  return spec.lists.flatMap((list) =>
    spec.columns.flatMap((column) => {
      if (column.role !== 'value') return [];
      const heading = { worksheet: spec.worksheet, header: column.header };
      return [...placesOf(column, list, spec)].map((place): [string, Heading] => [place, heading]);
    }),
  );
}

function placesOf(column: ValueColumn, list: ListSpec, spec: TableSpec): Set<string> {
  const kinds = list.words?.map(({ word }) => word) ?? [undefined, ...kindsOf(spec)];
  const cells = kinds.flatMap((kind) => column.cell(kind) ?? []);
  const item = list.isSingle ? list.path : `${list.path}[]`;
  return new Set(cells.map(({ at, isOfRow }) => joinPlace(isOfRow ? `${item}.${list.rowsAt}[]` : item, at)));
}
