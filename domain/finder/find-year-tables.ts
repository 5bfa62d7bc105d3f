import type { Area } from '#domain/grid/grid.ts';
import { overlap } from '#domain/grid/overlap.ts';
import type { Field, FieldId } from '#domain/plan/plan-definition.ts';
import type { LabelCell } from './find-labels.ts';
import type { FoundLabel } from './finder-report.ts';
import type { GridView } from './grid-view.ts';
import type { ValueSpan } from './read-pieces.ts';
import { type Heading, readHeadings, type TopHeadings } from './table-headings.ts';
import type { TableWords } from './table-words.ts';
import { uniteAreas } from './unite-areas.ts';

/** A table of years as it stands on a worksheet. */
export interface FoundTable {
  table: Field;
  /** Headings and cells. */
  area: Area;
  cells: TableCell[];
}

export interface TableCell {
  field: FieldId;
  label: FoundLabel;
  span: ValueSpan;
}

interface Around {
  /** The rows in which a form begins. */
  stops: readonly number[];
  /** Labels of the worksheet; a table's own label tells it from another with the same headings. */
  labels: readonly LabelCell[];
}

/**
 * The tables of years on a worksheet, years across and rows down or the other way round: a cell stands where the
 * column of one heading crosses the row of another. Where two tables of the form have the same headings, the one whose
 * label stands nearest is meant; without labels neither is.
 */
export function findYearTables(
  view: GridView,
  tables: readonly TableWords[],
  { stops, labels }: Around,
): FoundTable[] {
  const found = tables.flatMap((words) => findTable(view, words, stops));
  const titleRow = ({ table, area }: FoundTable) =>
    labels
      .filter((label) => label.role === `field/${table.id}` && isTitleOf(label.area, area))
      .reduce((last, label) => Math.max(last, label.area.row), -1);
  const rank = (one: FoundTable) => {
    const rivals = found.filter((other) => other.table !== one.table && overlap(other.area, one.area));
    const others = rivals.map(titleRow);
    return titleRow(one) - Math.max(-2, ...others);
  };
  // A table of which nobody knows which it is still ends the value above it.
  return found.flatMap((one) => (rank(one) > 0 ? one : rank(one) === 0 ? { ...one, cells: [] } : []));
}

function findTable(view: GridView, words: TableWords, stops: readonly number[]): FoundTable[] {
  const { columnOf, rowOf, columns, rows } = words;
  const across = readHeadings(view, { top: columnOf, left: rowOf, most: columns.length, stops })
    .map((headings) => asTable(view, words, headings, true))
    .filter(({ cells }) => cells.length > 0);
  if (across.length > 0) return across;
  return readHeadings(view, { top: rowOf, left: columnOf, most: rows.length, stops })
    .map((headings) => asTable(view, words, headings, false))
    .filter(({ cells }) => cells.length > 0);
}

/** Above the table, or at its left. */
function isTitleOf(label: Area, table: Area): boolean {
  return label.row <= table.row || (label.row < table.row + table.rows && label.column <= table.column);
}

function asTable(
  view: GridView,
  words: TableWords,
  headings: TopHeadings,
  yearsAreAcross: boolean,
): FoundTable {
  const { top, left } = headings;
  const cells = left.flatMap((side, index) =>
    top.flatMap((above): TableCell[] => {
      const field = yearsAreAcross ? words.cell(side.id, above.id) : words.cell(above.id, side.id);
      const span = spanAt(view, above, side, bottomOf(left, index));
      if (!field || !span) return [];
      const [row, year] = yearsAreAcross ? [side, above] : [above, side];
      const rightFor = year.year ?? row.year;
      const text = `${row.text}\n${year.text}`;
      const label = { text, area: year.area, ...(rightFor === undefined ? {} : { year: rightFor }) };
      return [{ field, label, span }];
    }),
  );
  const areas = [...top, ...left].map(({ area }) => area);
  const values = cells.map(({ span }) => view.areaAt(span.row, span.column));
  const [first = { row: 0, column: 0, rows: 1, columns: 1 }] = areas;
  return { table: words.table, area: [...areas, ...values].reduce(uniteAreas, first), cells };
}

/** Nothing where a merged area comes from another row or column: its text is that one's. */
function spanAt(view: GridView, above: Heading, side: Heading, bottom: number): ValueSpan | undefined {
  const { row } = side.area;
  const { column, columns } = above.area;
  const area = view.areaAt(row, column);
  if (area.row !== row || area.column !== column) return undefined;
  return { row, column, bottom, isBounded: true, right: column + columns - 1 };
}

/** A row reaches as far down as its heading, or to the next one; the last one as far as the one above it does. */
function bottomOf(left: readonly Heading[], index: number): number {
  const area = left[index]?.area ?? { row: 0, rows: 1 };
  const next = left[index + 1]?.area.row;
  const before = left[index - 1]?.area.row;
  const height = next !== undefined ? next - area.row : before !== undefined ? area.row - before : 1;
  return area.row + Math.max(area.rows, area.rows > 1 ? area.rows : height) - 1;
}
