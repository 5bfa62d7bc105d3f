import { maxColumns, maxRows } from '../../codec/cell-reference.ts';
import type { BlockShift } from '../../codec/shift-formula.ts';
import { shiftBlock } from '../../grid/shift-block.ts';
import type { CellArea, TableData, WorksheetData } from '../../model/workbook-data.ts';
import type { CellChange } from '../events.ts';
import { ExcelError } from '../excel-error.ts';
import type { Host, RangeState } from '../host-object.ts';
import { checkUnprotected } from './may-change.ts';
import { usedArea } from './used-area.ts';

/** Inserts or deletes cells: what stands below moves in the range's columns, or what stands right of it in its rows. */
export function moveCells(
  host: Host,
  { worksheet, area }: RangeState,
  kind: 'insert' | 'delete',
  axis: 'rows' | 'columns',
): void {
  checkUnprotected(worksheet);
  const shift = blockShift(area, kind, axis);
  checkMovable(worksheet, shift);
  shiftBlock(host.workbook, worksheet, shift, host.locale);
  host.moveRanges(worksheet, shift);
  host.events.cellsChanged({ worksheet, area, ...changeOf(shift) });
}

export function blockShift(area: CellArea, kind: 'insert' | 'delete', axis: 'rows' | 'columns'): BlockShift {
  return axis === 'rows'
    ? { axis, kind, at: area.row, count: area.rows, from: area.column, to: area.column + area.columns - 1 }
    : { axis, kind, at: area.column, count: area.columns, from: area.row, to: area.row + area.rows - 1 };
}

/** Excel refuses to tear a merged area or a table, and to push anything off the worksheet. */
export function checkMovable(worksheet: WorksheetData, shift: BlockShift): void {
  const isTorn = [...worksheet.merges, ...worksheet.tables.map(({ area }) => area)].some((area) =>
    tears(area, shift),
  );
  const isBeheaded = worksheet.tables.some((table) => shift.kind === 'delete' && beheads(table, shift));
  if (isTorn || isBeheaded) throw new ExcelError('InvalidOperation');
  if (shift.kind === 'delete') return;
  const used = usedArea(worksheet, { isValuesOnly: true });
  if (!used) return;
  const end = shift.axis === 'rows' ? used.row + used.rows : used.column + used.columns;
  const limit = shift.axis === 'rows' ? maxRows : maxColumns;
  if (end > shift.at && end + shift.count > limit) throw new ExcelError('InvalidOperation');
}

/** The header of a table goes only with all of the table. */
function beheads({ area, showHeaders }: TableData, { axis, at, count, from, to }: BlockShift): boolean {
  if (axis === 'columns' || !showHeaders || area.column < from || area.column > to) return false;
  return at <= area.row && at + count > area.row && at + count < area.row + area.rows;
}

function tears(area: CellArea, { axis, at, from, to }: BlockShift): boolean {
  const [first, count, across, width] =
    axis === 'rows'
      ? [area.row, area.rows, area.column, area.columns]
      : [area.column, area.columns, area.row, area.rows];
  const isBefore = first + count <= at;
  const isBeside = across > to || across + width - 1 < from;
  const isWithin = across >= from && across + width - 1 <= to;
  return !isBefore && !isBeside && !isWithin;
}

function changeOf({ axis, kind, from, to }: BlockShift): Pick<CellChange, 'changeType' | 'shiftDirection'> {
  const isInsert = kind === 'insert';
  if (axis === 'rows' && from === 0 && to === maxColumns - 1)
    return { changeType: isInsert ? 'RowInserted' : 'RowDeleted' };
  if (axis === 'columns' && from === 0 && to === maxRows - 1)
    return { changeType: isInsert ? 'ColumnInserted' : 'ColumnDeleted' };
  const direction = axis === 'rows' ? (isInsert ? 'Down' : 'Up') : isInsert ? 'Right' : 'Left';
  return { changeType: isInsert ? 'CellInserted' : 'CellDeleted', shiftDirection: `ShiftCell${direction}` };
}
