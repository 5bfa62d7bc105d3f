import { cellReference } from '../codec/cell-reference.ts';
import type { CellArea, CellData, StyleData, TableData, WorksheetData } from '../model/workbook-data.ts';
import { applyStyle, type BorderLine, borderCss } from './cell-appearance.ts';
import { formatValue } from './format-value.ts';
import type { GridGeometry } from './grid-geometry.ts';
import type { GridWords } from './grid-words.ts';

export interface RowContext {
  worksheet: WorksheetData;
  styles: StyleData[];
  geometry: GridGeometry;
  words: GridWords;
  /** Left edge of each column, for frozen ones. */
  columnLeft: (column: number) => number;
  headerHeight: number;
  headerWidth: number;
}

/** One row of the grid as the browser's own table row; a hidden row is not rendered at all. */
export function renderRow(row: number, context: RowContext): HTMLTableRowElement {
  const { geometry, worksheet } = context;
  const element = document.createElement('tr');
  element.setAttribute('role', 'row');
  element.setAttribute('aria-rowindex', String(row + 2));
  element.dataset.row = String(row);
  element.style.height = `${geometry.rowHeight(row)}px`;
  const header = document.createElement('th');
  header.setAttribute('role', 'rowheader');
  header.textContent = String(row + 1);
  element.append(header);
  const isFrozenRow = row < (worksheet.frozen?.rows ?? 0);
  if (isFrozenRow) header.style.top = `${context.headerHeight + geometry.rowTop(row)}px`;
  element.classList.toggle('frozen', isFrozenRow);
  for (let column = 0; column < geometry.columns; column += 1) {
    if (geometry.columnWidth(column) === 0) continue;
    const cell = renderCell(row, column, context);
    if (cell) element.append(cell);
  }
  return element;
}

function renderCell(row: number, column: number, context: RowContext): HTMLTableCellElement | undefined {
  const { geometry, worksheet } = context;
  const merge = geometry.mergeAt(row, column);
  if (merge && !isFirstVisible(merge, row, column, geometry)) return undefined;
  const area = merge ?? { row, column, rows: 1, columns: 1 };
  const element = document.createElement('td');
  element.setAttribute('role', 'gridcell');
  element.dataset.address = cellReference(area.row, area.column);
  element.id = `cell-${element.dataset.address}`;
  if (merge) setSpans(element, merge, geometry);
  const data = worksheet.cells.get(`${area.row},${area.column}`);
  const style = context.styles[data?.style ?? 0];
  drawBorders(element, area, context, style);
  const content = document.createElement('div');
  content.className = 'content';
  fillContent(content, data, style);
  applyStyle(element, content, style, kindOf(data));
  const height = areaHeight(area, geometry);
  content.style.height = `${Math.max(0, height - 1)}px`;
  if (spills(area, data, style, context)) content.classList.add('spills');
  element.append(content);
  const table = headerOf(worksheet, area.row, area.column);
  if (table) element.append(filterButton(table, column, context.words));
  freeze(element, row, column, context);
  return element;
}

function freeze(element: HTMLElement, row: number, column: number, context: RowContext): void {
  const { rows = 0, columns = 0 } = context.worksheet.frozen ?? {};
  if (row < rows) element.style.top = `${context.headerHeight + context.geometry.rowTop(row)}px`;
  if (column < columns) element.style.left = `${context.headerWidth + context.columnLeft(column)}px`;
  if (row < rows || column < columns) element.classList.add('frozen');
}

function isFirstVisible(merge: CellArea, row: number, column: number, geometry: GridGeometry): boolean {
  let firstRow = merge.row;
  while (geometry.rowHeight(firstRow) === 0 && firstRow < merge.row + merge.rows - 1) firstRow += 1;
  let firstColumn = merge.column;
  while (geometry.columnWidth(firstColumn) === 0 && firstColumn < merge.column + merge.columns - 1)
    firstColumn += 1;
  return row === firstRow && column === firstColumn;
}

function setSpans(element: HTMLTableCellElement, merge: CellArea, geometry: GridGeometry): void {
  const count = (first: number, length: number, size: (index: number) => number) =>
    Array.from({ length }, (_, index) => size(first + index)).filter((pixels) => pixels > 0).length;
  element.rowSpan = Math.max(1, count(merge.row, merge.rows, geometry.rowHeight));
  const last = Math.min(merge.column + merge.columns, geometry.columns);
  element.colSpan = Math.max(1, count(merge.column, last - merge.column, geometry.columnWidth));
}

function areaHeight(area: CellArea, geometry: GridGeometry): number {
  let height = 0;
  for (let row = area.row; row < area.row + area.rows; row += 1) height += geometry.rowHeight(row);
  return height;
}

function kindOf(data: CellData | undefined): 'text' | 'number' | 'other' {
  if (data?.isError || typeof data?.value === 'boolean') return 'other';
  return typeof data?.value === 'number' ? 'number' : 'text';
}

function fillContent(content: HTMLElement, data: CellData | undefined, style: StyleData | undefined): void {
  const inner = document.createElement('span');
  if (data?.richText && typeof data.value === 'string') {
    for (const run of data.richText) {
      const span = document.createElement('span');
      span.textContent = run.text;
      if (run.bold) span.style.fontWeight = '700';
      if (run.colour) span.style.color = run.colour;
      inner.append(span);
    }
  } else if (data) {
    inner.textContent = formatValue(data, style?.numberFormat ?? 'General');
  }
  content.append(inner);
}

/** Text runs over into empty neighbours, as in Excel, unless it is wrapped or merged. */
function spills(
  area: CellArea,
  data: CellData | undefined,
  style: StyleData | undefined,
  { worksheet }: RowContext,
): boolean {
  if (typeof data?.value !== 'string' || style?.wrap || area.columns > 1 || style?.rotation) return false;
  const isEmpty = (column: number) => (worksheet.cells.get(`${area.row},${column}`)?.value ?? null) === null;
  return style?.horizontal === 'right'
    ? area.column > 0 && isEmpty(area.column - 1)
    : isEmpty(area.column + 1);
}

function drawBorders(
  element: HTMLElement,
  area: CellArea,
  { worksheet, styles }: RowContext,
  own: StyleData | undefined,
): void {
  const lineOf = (
    row: number,
    column: number,
    side: 'top' | 'left' | 'right' | 'bottom',
  ): BorderLine | undefined => {
    const cell = worksheet.cells.get(`${row},${column}`);
    return cell && styles[cell.style]?.border?.[side];
  };
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const right = lineOf(area.row, lastColumn, 'right') ?? lineOf(area.row, lastColumn + 1, 'left');
  const bottom = lineOf(lastRow, area.column, 'bottom') ?? lineOf(lastRow + 1, area.column, 'top');
  if (right) element.style.borderRight = borderCss(right);
  else if (own?.fill) element.style.borderRightColor = own.fill;
  if (bottom) element.style.borderBottom = borderCss(bottom);
  else if (own?.fill) element.style.borderBottomColor = own.fill;
  if (area.row === 0) element.style.borderTop = borderCss(own?.border?.top);
  if (area.column === 0) element.style.borderLeft = borderCss(own?.border?.left);
}

function headerOf({ tables }: WorksheetData, row: number, column: number): TableData | undefined {
  return tables.find(
    ({ area, hasFilterButtons, showHeaders }) =>
      hasFilterButtons &&
      showHeaders &&
      row === area.row &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

function filterButton(table: TableData, column: number, words: GridWords): HTMLButtonElement {
  const button = document.createElement('button');
  const index = column - table.area.column;
  button.type = 'button';
  button.className = 'filter-button';
  button.dataset.table = table.id;
  button.dataset.column = String(index);
  button.classList.toggle('active', table.filters.has(index));
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-label', words.filterButton(table.columns[index]?.name ?? ''));
  button.textContent = table.filters.has(index) ? '▼' : '▾';
  return button;
}
