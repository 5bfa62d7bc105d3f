import type { CellArea, WorkbookData, WorksheetData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import { isUnbounded } from './cell-area.ts';
import { styleOf } from './read-cells.ts';

/** On a protected worksheet only the contents of unlocked cells may change. */
export function checkContents(workbook: WorkbookData, worksheet: WorksheetData, area: CellArea): void {
  if (!worksheet.isProtected) return;
  if (isUnbounded(area) || hasLockedCell(workbook, worksheet, area)) throw new ExcelError('AccessDenied');
}

export function checkUnprotected(worksheet: WorksheetData): void {
  if (worksheet.isProtected) throw new ExcelError('AccessDenied');
}

function hasLockedCell(workbook: WorkbookData, worksheet: WorksheetData, area: CellArea): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (styleOf(workbook, worksheet.cells.get(`${row},${column}`)).locked) return true;
    }
  }
  return false;
}
