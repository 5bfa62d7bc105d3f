import type { Area } from '#domain/grid/grid.ts';
import type { GridView } from './grid-view.ts';
import type { WordingMatcher } from './wording-matcher.ts';

/** A heading of a table of years. */
export interface Heading {
  /** Of the column or the row that it stands for. */
  id: string;
  area: Area;
  text: string;
  /** Where it names a year by `{FY}`: the round's year that it is right for. */
  year?: number;
}

/** The headings of one table: those above, from the left, and those at the left, from the top. */
export interface TopHeadings {
  top: Heading[];
  left: Heading[];
}

interface Wanted {
  top: WordingMatcher<string>;
  left: WordingMatcher<string>;
  /** How many headings there may be above. */
  most: number;
  /** Rows in which another form begins. */
  stops: readonly number[];
}

/** Below its headings a table is looked through so far. */
const mostRows = 100;

/** Finds headings side by side, and for each such line the headings at its left, below it. */
export function readHeadings(view: GridView, { top, left, most, stops }: Wanted): TopHeadings[] {
  const lines = headingLines(view, top).filter((line) => line.length >= Math.min(2, most));
  return lines.flatMap((line) => {
    const [first] = line;
    if (!first) return [];
    const bottom = Math.max(...line.map(({ area }) => area.row + area.rows - 1));
    const ends = [...stops, ...lines.filter((other) => overlaps(other, line)).map((other) => topOf(other))];
    const end = Math.min(
      bottom + mostRows,
      view.lastRow,
      ...ends.filter((row) => row > bottom).map((row) => row - 1),
    );
    const found = leftHeadings(view, left, { from: bottom + 1, to: end, column: first.area.column });
    return found.length > 0 ? [{ top: line, left: found }] : [];
  });
}

/** Headings whose lowest rows are the same; a heading again begins the next table at the right. */
function headingLines(view: GridView, matcher: WordingMatcher<string>): Heading[][] {
  const byBottom = new Map<number, Heading[]>();
  for (const { cells } of view.rows) {
    for (const cell of cells) {
      const heading = headingAt(view, cell, matcher);
      if (!heading) continue;
      const bottom = heading.area.row + heading.area.rows - 1;
      byBottom.set(bottom, [...(byBottom.get(bottom) ?? []), heading]);
    }
  }
  return [...byBottom].flatMap(([bottom, headings]) => {
    const above = [bottom - 1, bottom - 2].flatMap((row) => byBottom.get(row) ?? []);
    const open = above.filter(
      ({ id, area }) =>
        !headings.some((one) => one.id === id) &&
        view.textAt(bottom, area.column) === '' &&
        headings.length >= 2,
    );
    return splitAgain([...headings, ...open].sort((a, b) => a.area.column - b.area.column));
  });
}

function headingAt(
  view: GridView,
  cell: { row: number; column: number; text: string },
  matcher: WordingMatcher<string>,
): Heading | undefined {
  const match = matcher(cell.text);
  if (!match) return undefined;
  const year = match.year === undefined ? {} : { year: match.year };
  return { id: match.role, area: view.areaAt(cell.row, cell.column), text: cell.text, ...year };
}

function splitAgain(headings: Heading[]): Heading[][] {
  const lines: Heading[][] = [];
  for (const heading of headings) {
    const line = lines.at(-1);
    if (!line || line.some(({ id }) => id === heading.id)) lines.push([heading]);
    else line.push(heading);
  }
  return lines;
}

function overlaps(a: readonly Heading[], b: readonly Heading[]): boolean {
  const [left, right] = [a, b].map((line) => line.map(({ area }) => area.column));
  if (!left || !right) return false;
  return Math.max(...left) >= Math.min(...right) && Math.min(...left) <= Math.max(...right);
}

function topOf(line: readonly Heading[]): number {
  return Math.min(...line.map(({ area }) => area.row));
}

/** In each row the nearest heading at the left; a heading again belongs to another table. */
function leftHeadings(
  view: GridView,
  matcher: WordingMatcher<string>,
  { from, to, column }: { from: number; to: number; column: number },
): Heading[] {
  const found: Heading[] = [];
  for (let row = from; row <= to; row += 1) {
    const heading = view
      .cellsIn(row)
      .filter((cell) => cell.column < column)
      .flatMap((cell) => headingAt(view, cell, matcher) ?? [])
      .at(-1);
    if (!heading) continue;
    if (found.some(({ id }) => id === heading.id)) break;
    found.push(heading);
  }
  return found;
}
