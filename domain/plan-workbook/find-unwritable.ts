import { joinPlace } from './json.ts';
import type { UnwritableProblem } from './workbook-problem.ts';
import type { FilledTable } from './write-tables.ts';

const mostCharacters = 32_767;
/** A worksheet of more cells is refused by whoever opens workbooks from outside. */
const mostCells = 1_900_000;

/** What a workbook cannot hold of these tables. */
export function findUnwritable(tables: readonly FilledTable[]): UnwritableProblem[] {
  return tables.flatMap((table) => [...manyRows(table), ...longCells(table)]);
}

function manyRows({ spec: { worksheet, columns }, rows }: FilledTable): UnwritableProblem[] {
  const most = Math.floor(mostCells / columns.length);
  return rows.length > most ? [{ code: 'tooManyRows', worksheet, rows: rows.length, most }] : [];
}

function longCells({ spec, rows, places }: FilledTable): UnwritableProblem[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, index): UnwritableProblem[] => {
      if (typeof cell !== 'string' || cell.length <= mostCharacters) return [];
      const column = spec.columns[index];
      const at = column?.role === 'value' ? column.cell(undefined)?.at : undefined;
      return [{ code: 'longerThanCell', place: joinPlace(places[row] ?? '', at ?? ''), length: cell.length }];
    }),
  );
}
