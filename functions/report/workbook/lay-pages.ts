import { linesHeight, type PrintedRow, rowHeight, tallestRow } from './printed-row.ts';
import { splitRow } from './split-row.ts';

/** Rows that stay on one page where a page holds them. */
export interface RowGroup {
  rows: PrintedRow[];
  /** Free points before it, but not at the top of a page. */
  gap?: number;
  /** Stands at the top of every further page where one page does not hold the group. */
  again?: PrintedRow;
  /** Counts towards the most that a page may hold. */
  isCounted?: true;
  startsPage?: true;
}

export interface Pages {
  /** Points of a page. */
  room: number;
  /** So many counted groups begin on a page at most. */
  most?: number;
}

interface State extends Required<Pages> {
  pages: PrintedRow[][];
  left: number;
  counted: number;
}

/** Rows page by page. No row is torn that a page holds, no text is lost, no row is taller than Excel allows. */
export function layPages(
  groups: readonly RowGroup[],
  { room, most = Number.POSITIVE_INFINITY }: Pages,
): PrintedRow[][] {
  const state: State = { room, most, pages: [[]], left: room, counted: 0 };
  for (const group of groups) {
    if (startsPage(group, state)) turn(state);
    else if (group.gap && !isFresh(state)) put({ cells: [], height: group.gap }, state);
    if (group.isCounted) state.counted++;
    for (const row of group.rows) lay(row, group, state);
  }
  return state.pages;
}

function startsPage(group: RowGroup, state: State): boolean {
  if (isFresh(state)) return false;
  if (group.startsPage || (group.isCounted && state.counted >= state.most)) return true;
  const height = group.rows.reduce((sum, row) => sum + row.height, group.gap ?? 0);
  if (height <= state.left) return false;
  // What no page holds may begin here where much of the page is left.
  return height <= state.room || state.left < state.room * 0.4;
}

function isFresh({ pages }: State): boolean {
  return pages.at(-1)?.length === 0;
}

function turn(state: State): void {
  state.pages.push([]);
  state.left = state.room;
  state.counted = 0;
}

function put(row: PrintedRow, state: State): void {
  state.pages.at(-1)?.push(row);
  state.left -= row.height;
}

function lay(whole: PrintedRow, group: RowGroup, state: State): void {
  let row = whole;
  if (whole.keepsNext && state.left < whole.height + linesHeight(3, 'body')) turnWithin(group, state);
  while (row.height > Math.min(state.left, tallestRow)) {
    const halves = splitRow(row, Math.min(state.left, tallestRow));
    if (!halves) {
      if (state.left >= state.room * 0.9) throw new Error(`A row of ${row.height} points fits no page.`);
      row = turnWithin(group, state, row);
      continue;
    }
    const [now, later] = halves;
    put(now, state);
    row = state.left < linesHeight(2, 'body') ? turnWithin(group, state, later) : later;
  }
  put(row, state);
}

function turnWithin(group: RowGroup, state: State): void;
function turnWithin(group: RowGroup, state: State, row: PrintedRow): PrintedRow;
function turnWithin(group: RowGroup, state: State, row?: PrintedRow): PrintedRow | undefined {
  if (isFresh(state)) return row;
  const above = state.pages.at(-1)?.at(-1);
  turn(state);
  if (group.again) put(group.again, state);
  if (!row?.comesFromAbove) return row;
  if (above) delete above.goesOn;
  return withLabels(row);
}

/** At the top of a page: closed above, with its labels again. */
function withLabels({ comesFromAbove: _, ...row }: PrintedRow): PrintedRow {
  const cells = row.cells.map((cell) =>
    cell.again && cell.lines.length === 0 ? { ...cell, lines: cell.again } : cell,
  );
  return { ...row, cells, height: rowHeight(cells) };
}
