import { settleHeadings } from '../../grid/settle-headings.ts';
import type { CellData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, RangeState } from '../host-object.ts';
import { hasCell, isUnbounded, mapCells } from './cell-area.ts';
import { enteredValue } from './entered-value.ts';
import { checkContents } from './may-change.ts';
import { liveRange } from './read-cells.ts';

/** Writes values or formulas, one for each cell or one for all. */
export function writeCells(host: Host, range: RangeState, given: Argument): void {
  const { worksheet, area } = liveRange(range);
  const values = valuesFor(range, given);
  checkContents(host.workbook, worksheet, area);
  const merges = worksheet.merges.filter((merge) => merge.row + merge.rows > area.row);
  const written: [string, CellData][] = [];
  for (const [down, row] of values.entries()) {
    for (const [right, value] of row.entries()) {
      const at = { row: area.row + down, column: area.column + right };
      const isCovered = merges.some(
        (merge) => hasCell(merge, at.row, at.column) && (merge.row !== at.row || merge.column !== at.column),
      );
      const key = `${at.row},${at.column}`;
      const cell = enteredValue(host.workbook, worksheet.cells.get(key), value);
      // A merged area takes only the value of its first cell; the others go nowhere.
      if (cell && !isCovered) written.push([key, cell]);
    }
  }
  for (const [key, cell] of written) worksheet.cells.set(key, cell);
  settleHeadings(host, worksheet, area);
  host.events.cellsChanged({ worksheet, area, changeType: 'RangeEdited' });
}

/** A grid of the range's size; Excel refuses any other, and whole rows or columns. */
export function valuesFor({ area }: RangeState, given: Argument): Argument[][] {
  if (isUnbounded(area)) throw new ExcelError('InvalidArgument');
  if (!Array.isArray(given)) return mapCells(area, () => given);
  const isGrid =
    given.length === area.rows && given.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!isGrid) throw new ExcelError('InvalidArgument');
  return given as Argument[][];
}
