import type { Grid, GridCell } from '../grid/grid.ts';
import { compactText } from '../text/compact-text.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { SeenCell } from './cells/cell-codec.ts';
import type { Column, TableSpec } from './table-spec.ts';
import type { CellPlace, WorkbookProblem } from './workbook-problem.ts';

/** A table as it was found in the workbook: wherever it stands, whatever columns were moved or added. */
export interface FoundTable {
  spec: TableSpec;
  /** The first of its headings. */
  head: CellPlace;
  rows: FoundRow[];
  problems: WorkbookProblem[];
}

export interface FoundRow {
  /** By the column's place in the spec. */
  cells: FoundCell[];
}

export interface FoundCell {
  place: CellPlace;
  /** Absent where the cell is blank. */
  seen?: SeenCell;
}

export const itemHeadings = ['項目', '内容'] as const;

/** Finds the table by its headings, in any width and with any spaces. */
export function findTable(grid: Grid, spec: TableSpec): FoundTable | undefined {
  const cells = cellsByRow(grid);
  const headings = spec.layout === 'items' ? itemHeadings : spec.columns.map(({ header }) => header);
  const header = findHeader(cells, headings);
  if (!header) return undefined;
  const { worksheet } = grid;
  const columns = headings.map((heading) => header.columns.get(compactText(heading)));
  const head = { worksheet, row: header.row, column: Math.min(...header.columns.values()) };
  const below = [...cells.keys()].filter((row) => row > header.row).sort((a, b) => a - b);
  const table = { worksheet, cells, columns, below, head };
  if (spec.layout === 'items') return { spec, head, ...readItems(table, spec.columns) };
  return {
    spec,
    head,
    rows: below.flatMap((row) => readRow(table, row)),
    problems: spec.columns
      .filter((_, index) => columns[index] === undefined)
      .map(({ header: missing }) => ({ code: 'columnMissing', place: head, header: missing })),
  };
}

type CellRows = ReadonlyMap<number, ReadonlyMap<number, RowCell>>;
type RowCell = GridCell & { isFilledDown?: boolean };

interface TableCells {
  worksheet: string;
  cells: CellRows;
  /** Column of the worksheet by heading; nothing where the heading is missing. */
  columns: (number | undefined)[];
  below: number[];
  head: CellPlace;
}

/** Where cells are merged downwards, each row has the value. */
function cellsByRow({ cells, merges }: Grid): CellRows {
  const rows = new Map<number, Map<number, RowCell>>();
  const put = (cell: RowCell) => {
    const row = rows.get(cell.row) ?? new Map<number, RowCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  };
  for (const cell of cells) if (!isBlank(cell)) put(cell);
  for (const { row, column, rows: height } of merges) {
    const top = rows.get(row)?.get(column);
    const last = Math.min(row + height, row + 1000);
    if (top) for (let at = row + 1; at < last; at += 1) put({ ...top, row: at, isFilledDown: true });
  }
  return rows;
}

function isBlank({ value, text }: GridCell): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '') || text.trim() === '';
}

function findHeader(
  cells: CellRows,
  headings: readonly string[],
): { row: number; columns: Map<string, number> } | undefined {
  const wanted = new Set(headings.map(compactText));
  let best: { row: number; columns: Map<string, number> } | undefined;
  for (const [row, line] of cells) {
    const columns = new Map<string, number>();
    for (const [column, cell] of line) {
      const look = typeof cell.value === 'string' ? compactText(cell.value) : '';
      if (wanted.has(look) && !columns.has(look)) columns.set(look, column);
    }
    const isBetter =
      columns.size > (best?.columns.size ?? 1) || (columns.size === best?.columns.size && row < best.row);
    if (isBetter) best = { row, columns };
  }
  return best;
}

/** Nothing for a row in which no column of ours is filled in. */
function readRow({ worksheet, cells, columns, head }: TableCells, row: number): FoundRow[] {
  const line = cells.get(row);
  const found = columns.map((column): FoundCell => {
    const cell = column === undefined ? undefined : line?.get(column);
    return {
      place: { worksheet, row, column: column ?? head.column },
      ...(cell ? { seen: asSeen(cell) } : {}),
    };
  });
  const isFilled = columns.some((column) => {
    const cell = column === undefined ? undefined : line?.get(column);
    return cell !== undefined && !cell.isFilledDown;
  });
  return isFilled ? [{ cells: found }] : [];
}

/** A row for each property: together they are one row of a table. */
function readItems(
  { worksheet, cells, columns: [items, contents], below, head }: TableCells,
  wanted: readonly Column[],
): { rows: FoundRow[]; problems: WorkbookProblem[] } {
  const problems: WorkbookProblem[] = [];
  const found = wanted.map((): FoundCell => ({ place: head }));
  const looks = wanted.map(({ header }) => compactText(header));
  for (const row of below) {
    const name = cells.get(row)?.get(items ?? 0);
    const content = cells.get(row)?.get(contents ?? 0);
    if (!name || name.isFilledDown) continue;
    const index = looks.indexOf(compactText(name.text));
    const place = { worksheet, row, column: contents ?? 0 };
    if (index >= 0) found[index] = { place, ...(content ? { seen: asSeen(content) } : {}) };
    else if (content) problems.push(unknownItem(name, worksheet, wanted));
  }
  return { rows: [{ cells: found }], problems };
}

function unknownItem(
  { text, row, column }: GridCell,
  worksheet: string,
  wanted: readonly Column[],
): WorkbookProblem {
  const nearest = nearestWord(
    text,
    wanted.map(({ header }) => header),
  );
  const place = { worksheet, row, column };
  return { code: 'itemUnknown', place, text: text.trim(), ...(nearest === undefined ? {} : { nearest }) };
}

function asSeen({ text, value }: GridCell): SeenCell {
  return { text, value };
}
