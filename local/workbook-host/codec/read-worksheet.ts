import type { CellArea, CellData, WorksheetData } from '../model/workbook-data.ts';
import { findArea, maxColumns, maxRows } from './cell-reference.ts';
import { pixelsOfPoints, pixelsOfWidth } from './column-width.ts';
import { readPage } from './page-set-up.ts';
import { type CellTables, readCell } from './read-cell.ts';
import { WorkbookRefused } from './workbook-refusal.ts';
import { childrenOf, findChild, isTrue, type XmlElement } from './xml-tree.ts';

export interface WorksheetTables extends CellTables {
  /** Pixels of a digit in the workbook's default font. */
  digit: number;
}

const maxCells = 2_000_000;

export type WorksheetBody = Omit<WorksheetData, 'id' | 'name' | 'visibility' | 'tables'>;

export function readWorksheet(root: XmlElement, tables: WorksheetTables): WorksheetBody {
  const format = findChild(root, 'sheetFormatPr')?.attributes ?? {};
  const width = Number(format.defaultColWidth);
  const height = Number(format.defaultRowHeight);
  const filter = findArea(findChild(root, 'autoFilter')?.attributes.ref ?? '');
  const frozen = readFrozen(root);
  const protection = findChild(root, 'sheetProtection')?.attributes;
  const tabColour = readTabColour(root);
  const page = readPage(root);
  return {
    isProtected: isTrue(protection?.sheet),
    ...(protection?.password || protection?.hashValue ? { hasPassword: true } : {}),
    ...(tabColour === undefined ? {} : { tabColour }),
    ...(firstView(root)?.attributes.showGridLines === '0' ? { hidesGridlines: true } : {}),
    merges: childrenOf(findChild(root, 'mergeCells'), 'mergeCell').flatMap(readMerge),
    ...readColumns(root, tables.digit),
    ...readRows(root, tables),
    defaultColumnWidth: width > 0 ? pixelsOfWidth(width, tables.digit) : tables.digit * 8 + 8,
    defaultRowHeight: height > 0 ? pixelsOfPoints(height) : 20,
    ...(page ? { page } : {}),
    ...(frozen ? { frozen } : {}),
    ...(filter ? { autoFilter: filter } : {}),
  };
}

function readMerge({ attributes }: XmlElement): CellArea[] {
  const area = findArea(attributes.ref ?? '');
  return area && (area.rows > 1 || area.columns > 1) ? [area] : [];
}

function readFrozen(root: XmlElement): WorksheetData['frozen'] {
  const pane = findChild(firstView(root), 'pane')?.attributes;
  if (!pane || !/^frozen/.test(pane.state ?? '')) return undefined;
  return { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
}

function firstView(root: XmlElement): XmlElement | undefined {
  return findChild(findChild(root, 'sheetViews'), 'sheetView');
}

/** Colours of the theme are left to the file. */
function readTabColour(root: XmlElement): string | undefined {
  const rgb = findChild(findChild(root, 'sheetPr'), 'tabColor')?.attributes.rgb;
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function readColumns(root: XmlElement, digit: number): Pick<WorksheetData, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const { attributes } of childrenOf(findChild(root, 'cols'), 'col')) {
    const last = Math.min(Number(attributes.max), maxColumns);
    for (let column = Number(attributes.min) - 1; column < last; column += 1) {
      if (isTrue(attributes.hidden)) hiddenColumns.add(column);
      else if (attributes.width !== undefined) {
        columnWidths.set(column, pixelsOfWidth(Number(attributes.width), digit));
      }
    }
  }
  return { columnWidths, hiddenColumns };
}

function readRows(
  root: XmlElement,
  tables: WorksheetTables,
): Pick<WorksheetData, 'cells' | 'rowHeights' | 'hiddenRows'> {
  const cells = new Map<string, CellData>();
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  let next = 0;
  for (const element of childrenOf(findChild(root, 'sheetData'), 'row')) {
    const row = element.attributes.r === undefined ? next : Number(element.attributes.r) - 1;
    if (!(row >= 0 && row < maxRows)) throw new WorkbookRefused({ code: 'damaged' });
    next = row + 1;
    if (Number(element.attributes.ht) > 0) rowHeights.set(row, pixelsOfPoints(Number(element.attributes.ht)));
    if (isTrue(element.attributes.hidden)) hiddenRows.add(row);
    readRowCells(element, row, cells, tables);
    if (cells.size > maxCells)
      throw new WorkbookRefused({ code: 'tooLarge', what: 'cells', limit: maxCells });
  }
  return { cells, rowHeights, hiddenRows };
}

function readRowCells(
  element: XmlElement,
  row: number,
  cells: Map<string, CellData>,
  tables: WorksheetTables,
): void {
  let next = 0;
  for (const cell of childrenOf(element, 'c')) {
    const column = columnOf(cell, next);
    next = column + 1;
    cells.set(`${row},${column}`, readCell(cell, { row, column }, tables));
  }
}

/** A cell may leave its reference out; it then follows the one before it. */
export function columnOf(cell: XmlElement, next: number): number {
  return findArea(cell.attributes.r ?? '')?.column ?? next;
}
