import type { Area } from '#domain/grid/grid.ts';
import type { FoundLabel } from './finder-report.ts';
import type { GridView } from './grid-view.ts';
import { labelKeys } from './label-keys.ts';
import type { LabelMatch, Role } from './label-matcher.ts';
import type { TableWords } from './table-words.ts';
import type { WorksheetWords } from './worksheet-words.ts';

export interface HeaderColumn {
  column: number;
  role: Role;
  label: FoundLabel;
  /** The year that the headings above or the label itself name; tells this year's column from last year's. */
  shownYear?: number;
  looseness: number;
  isHidden: boolean;
}

/** The header of a list: the labels of its columns, from the left. */
export interface ListHeader {
  top: number;
  bottom: number;
  columns: HeaderColumn[];
}

const mostLevels = 3;

/** Reads the row as the lowest row of a header; headings above it belong to the labels below them. */
export function readListHeader(view: GridView, bottom: number, words: WorksheetWords): ListHeader {
  const columns: HeaderColumn[] = [];
  let top = bottom;
  for (const column of usedColumns(view, bottom)) {
    const found = readColumn(stackAt(view, bottom, column), words);
    if (!found || found.label.area.column !== column) continue;
    columns.push({ ...found, column, isHidden: view.isHiddenColumn(column) });
    top = Math.min(top, found.label.area.row);
  }
  return { top, bottom, columns };
}

function usedColumns(view: GridView, bottom: number): number[] {
  const rows = [bottom - 2, bottom - 1, bottom].flatMap((row) => view.cellsIn(row));
  return [...new Set(rows.map((cell) => cell.column))].sort((a, b) => a - b);
}

interface Heading {
  area: Area;
  text: string;
}

/** From the lowest heading up. */
interface Stack {
  /** The lowest cell is blank: only a heading that stands alone in the column can be its label. */
  isOpen: boolean;
  headings: Heading[];
}

function stackAt(view: GridView, bottom: number, column: number): Stack {
  const headings: Heading[] = [];
  let row = bottom;
  while (row >= 0 && row > bottom - mostLevels) {
    const area = view.areaAt(row, column);
    const text = view.textAt(row, column);
    if (text !== '') headings.push({ area, text });
    else if (headings.length > 0) {
      const spread = findSpread(view, row, column);
      if (spread) headings.push(spread);
    }
    row = area.row - 1;
  }
  return { isOpen: view.textAt(bottom, column) === '', headings };
}

/** Where merges are not told, a heading that spans columns stands over the first of them only. */
function findSpread(view: GridView, row: number, column: number): Heading | undefined {
  if (view.grid.merges.length > 0) return undefined;
  for (let left = column - 1; left >= 0 && left >= column - 12; left -= 1) {
    const cell = view.cellAt(row, left);
    if (cell) return { area: { row, column: left, rows: 1, columns: 1 }, text: cell.text };
  }
  return undefined;
}

type ColumnLabel = Pick<HeaderColumn, 'role' | 'label' | 'shownYear' | 'looseness'>;

function readColumn(
  { headings, isOpen }: Stack,
  { matcher, tables }: WorksheetWords,
): ColumnLabel | undefined {
  const [lowest, ...uppers] = headings;
  if (!lowest) return undefined;
  const alone = asLabel(matcher(lowest.text), [lowest]);
  if (isOpen) return alone;
  const together = [1, 2]
    .filter((count) => uppers.length >= count)
    .map((count) => headings.slice(0, count + 1).reverse())
    .map((parts) => asLabel(matcher(parts.map((part) => part.text).join('')), parts));
  const best = [...together, alone].reduce<ColumnLabel | undefined>(
    (first, one) => (one && (!first || one.looseness < first.looseness) ? one : first),
    undefined,
  );
  const cell = best ? undefined : tableCell(headings, { matcher, tables });
  if (cell) return cell;
  const shownYear = best?.shownYear ?? (best && yearAbove(uppers));
  return best && { ...best, ...(shownYear === undefined ? {} : { shownYear }) };
}

/** A year over a row's name or under it, or both in one heading: `実績（2006年度）`. */
function tableCell(
  headings: readonly Heading[],
  { matcher, tables }: WorksheetWords,
): ColumnLabel | undefined {
  const titles = new Set(headings.map(({ text }) => matcher(text)?.role));
  const titled = tables.filter(({ table }) => titles.has(`field/${table.id}`));
  const found = (titled.length > 0 ? titled : tables).flatMap((table) => crossings(headings, table));
  const [first] = found;
  return found.every(({ role }) => role === first?.role) ? first : undefined;
}

function crossings(headings: readonly Heading[], { rowOf, columnOf, cell }: TableWords): ColumnLabel[] {
  const pieces = headings.flatMap((heading) => piecesOf(heading.text).map((text) => ({ heading, text })));
  const columns = pieces.flatMap(({ heading, text }) => {
    const named = columnOf(text) ?? columnOf(yearIn(text));
    return named ? [{ heading, ...named }] : [];
  });
  const rows = pieces.flatMap(({ heading, text }) => {
    const named = rowOf(text) ?? rowOf(labelKeys(text).strict);
    return named ? [{ heading, ...named }] : [];
  });
  return rows.flatMap((row) =>
    columns.flatMap((column): ColumnLabel[] => {
      const id = cell(row.role, column.role);
      const parts = headings.filter((one) => one === row.heading || one === column.heading).reverse();
      const year = column.year ?? row.year;
      const role: Role | undefined = id && `field/${id}`;
      const label = asLabel(role && { role, looseness: 1, ...(year === undefined ? {} : { year }) }, parts);
      return label ? [label] : [];
    }),
  );
}

/** The whole heading, and what brackets, lines and signs part it into. */
function piecesOf(text: string): string[] {
  if (text.length > longestHeading) return [];
  const parts = text.split(/[\n()（）[\]［］【】・:：／/\s]+/).filter((part) => part !== '');
  return [...new Set([text, ...parts])];
}

/** `2006年度の実績` → `2006年度` */
function yearIn(text: string): string {
  const { year } = labelKeys(text);
  return year === undefined ? '' : `${year}年度`;
}

const longestHeading = 60;

function yearAbove(uppers: readonly Heading[]): number | undefined {
  const headings = uppers.filter(({ text }) => text.length <= longestHeading);
  return headings.map(({ text }) => labelKeys(text).year).find((year) => year !== undefined);
}

function asLabel(match: LabelMatch | undefined, parts: Heading[]): ColumnLabel | undefined {
  const lowest = parts.at(-1);
  if (!match || !lowest) return undefined;
  const { role, looseness, year } = match;
  return {
    role,
    looseness,
    label: { text: parts.map((part) => part.text).join('\n'), area: lowest.area, ...(year ? { year } : {}) },
    ...(year ? { shownYear: year } : {}),
  };
}
