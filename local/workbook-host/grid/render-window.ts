import { columnLetters } from '../codec/cell-reference.ts';
import type { CellArea } from '../model/workbook-data.ts';
import type { CellPlace } from './move-selection.ts';
import { type RowContext, renderRow } from './render-row.ts';

export const headerHeight = 22;
export const headerWidth = 44;
/** Up to here all rows are in the page; a longer worksheet renders those in view and some around them. */
const wholeUpTo = 400;
const margin = 15;

export interface RenderedWindow {
  table: HTMLTableElement;
  first: number;
  last: number;
  mark: (active: CellPlace, area: CellArea) => void;
}

export function renderWindow(
  given: Pick<RowContext, 'worksheet' | 'styles' | 'geometry' | 'words'>,
  view: { first: number; last: number },
): RenderedWindow {
  const { geometry, worksheet } = given;
  const lefts = columnLefts(given);
  const context: RowContext = {
    ...given,
    columnLeft: (column) => lefts[column] ?? 0,
    headerHeight,
    headerWidth,
  };
  const { first, last } = windowOf(context, view);
  const table = document.createElement('table');
  table.className = 'grid';
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-label', worksheet.name);
  table.setAttribute('aria-rowcount', String(geometry.rows + 1));
  table.setAttribute('aria-colcount', String(geometry.columns + 1));
  table.style.width = `${headerWidth + (lefts[geometry.columns] ?? 0)}px`;
  const body = document.createElement('tbody');
  const frozenRows = Math.min(worksheet.frozen?.rows ?? 0, first);
  const show = (row: number) => {
    if (geometry.rowHeight(row) > 0) body.append(renderRow(row, context));
  };
  for (let row = 0; row < frozenRows; row += 1) show(row);
  body.append(spacer(geometry.rowTop(first) - geometry.rowTop(frozenRows)));
  for (let row = first; row <= last; row += 1) show(row);
  body.append(spacer(geometry.rowTop(geometry.rows) - geometry.rowTop(last + 1)));
  table.append(columnGroup(context), header(context), body);
  return { table, first, last, mark: (active, area) => mark(table, active, area) };
}

function columnLefts({ geometry }: Pick<RowContext, 'geometry'>): number[] {
  const lefts = [0];
  for (let column = 0; column < geometry.columns; column += 1) {
    lefts.push((lefts[column] ?? 0) + geometry.columnWidth(column));
  }
  return lefts;
}

function windowOf({ geometry, worksheet }: RowContext, view: { first: number; last: number }) {
  if (geometry.rows <= wholeUpTo) return { first: 0, last: geometry.rows - 1 };
  let first = Math.max(0, view.first - margin);
  const last = Math.min(geometry.rows - 1, view.last + margin);
  // A merged area that reaches into the window starts where it starts.
  for (const { row, rows } of worksheet.merges) if (row < first && row + rows > first) first = row;
  return { first, last };
}

function spacer(height: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'presentation');
  row.className = 'spacer';
  row.hidden = height <= 0;
  row.style.height = `${height}px`;
  return row;
}

function columnGroup({ geometry }: RowContext): HTMLTableColElement {
  const group = document.createElement('colgroup');
  const add = (width: number) => {
    const column = document.createElement('col');
    column.style.width = `${width}px`;
    group.append(column);
  };
  add(headerWidth);
  for (let column = 0; column < geometry.columns; column += 1) {
    if (geometry.columnWidth(column) > 0) add(geometry.columnWidth(column));
  }
  return group;
}

function header({ geometry, worksheet, columnLeft }: RowContext): HTMLTableSectionElement {
  const head = document.createElement('thead');
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  row.setAttribute('aria-rowindex', '1');
  row.style.height = `${headerHeight}px`;
  const corner = document.createElement('td');
  corner.className = 'corner';
  row.append(corner);
  for (let column = 0; column < geometry.columns; column += 1) {
    if (geometry.columnWidth(column) === 0) continue;
    const cell = document.createElement('th');
    cell.setAttribute('role', 'columnheader');
    cell.dataset.column = String(column);
    cell.textContent = columnLetters(column);
    if (column < (worksheet.frozen?.columns ?? 0)) {
      cell.style.left = `${headerWidth + columnLeft(column)}px`;
      cell.classList.add('frozen');
    }
    row.append(cell);
  }
  head.append(row);
  return head;
}

function mark(table: HTMLTableElement, active: CellPlace, area: CellArea): void {
  for (const element of table.querySelectorAll('[aria-selected], .marked')) {
    element.removeAttribute('aria-selected');
    element.classList.remove('marked');
  }
  const address = `${columnLetters(active.column)}${active.row + 1}`;
  table.querySelector(`[data-address="${address}"]`)?.setAttribute('aria-selected', 'true');
  for (const header of table.querySelectorAll<HTMLElement>('thead th')) {
    const column = Number(header.dataset.column);
    if (column >= area.column && column < area.column + area.columns) header.classList.add('marked');
  }
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-row]')) {
    const index = Number(row.dataset.row);
    if (index >= area.row && index < area.row + area.rows) row.firstElementChild?.classList.add('marked');
  }
}
