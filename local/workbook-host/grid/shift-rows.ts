import { maxColumns } from '../codec/cell-reference.ts';
import type { ShiftData, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { shiftBlock } from './shift-block.ts';

/** Inserts or deletes whole rows. */
export function shiftRows(workbook: WorkbookData, worksheet: WorksheetData, shift: ShiftData): void {
  shiftBlock(workbook, worksheet, { ...shift, from: 0, to: maxColumns - 1 });
}
