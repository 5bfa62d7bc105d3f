import { formatValue } from '../../grid/format-value.ts';
import type { CellData, StyleData, WorkbookData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { RangeState } from '../host-object.ts';
import type { Json } from '../json.ts';
import { hasCell, isUnbounded, mapCells } from './cell-area.ts';

/** Excel answers no more cells at once. */
const maxCells = 5_000_000;

/** What each cell tells; nothing for whole rows and columns. Cells that a merged area covers are blank. */
export function readCells(range: RangeState, tell: (cell: CellData | undefined) => Json): Json {
  const { worksheet, area } = liveRange(range);
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > maxCells) throw new ExcelError('ResponsePayloadSizeLimitExceeded');
  const merges = worksheet.merges.filter((merge) => merge.row + merge.rows > area.row);
  const isCovered = (row: number, column: number) =>
    merges.some((merge) => hasCell(merge, row, column) && (merge.row !== row || merge.column !== column));
  return mapCells(area, (row, column) => {
    const cell = worksheet.cells.get(`${row},${column}`);
    const isBlank = cell === undefined || (cell.value === null && cell.formula === undefined);
    return tell(isBlank || !isCovered(row, column) ? cell : { value: null, style: cell.style });
  });
}

/** The range, if its cells are still there. */
export function liveRange(range: RangeState): RangeState {
  if (range.isDeleted) throw new ExcelError('InvalidReference');
  return range;
}

export function cellValue(cell: CellData | undefined): Json {
  return cell?.value ?? '';
}

export function formulaOf(cell: CellData | undefined): Json {
  return cell?.formula ?? cell?.value ?? '';
}

export function valueTypeOf(cell: CellData | undefined): string {
  if (!cell || (cell.value === null && cell.formula === undefined)) return 'Empty';
  if (cell.isError) return 'Error';
  return { number: 'Double', boolean: 'Boolean' }[typeof cell.value as 'number'] ?? 'String';
}

export function textOf(cell: CellData | undefined, styles: StyleData[]): string {
  if (!cell || cell.value === null) return '';
  return formatValue(cell, styles[cell.style]?.numberFormat ?? 'General');
}

export function styleOf(workbook: WorkbookData, cell: CellData | undefined): StyleData {
  return workbook.styles[cell?.style ?? 0] ?? { numberFormat: 'General', locked: true };
}
