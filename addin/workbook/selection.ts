import type { Place } from '#addin/state/workbook-port.ts';
import { formatArea } from '#domain/grid/address.ts';
import { excelErrorCode } from './excel-error-code.ts';
import { readBatch } from './run-batch.ts';

/** Shows the worksheet and selects the area, as a jump from the pane does. */
export function select({ worksheet, area }: Place): Promise<void> {
  return readBatch(async (context) => {
    const target = context.workbook.worksheets.getItem(worksheet);
    target.activate();
    target.getRange(formatArea(area)).select();
    await context.sync();
  });
}

/** What is selected now; of several areas, or of a picture, the active cell. */
export async function readSelection(): Promise<Place> {
  try {
    return await readPlace((workbook) => workbook.getSelectedRange());
  } catch (error) {
    if (excelErrorCode(error) !== 'InvalidSelection') throw error;
    return readPlace((workbook) => workbook.getActiveCell());
  }
}

function readPlace(choose: (workbook: Excel.Workbook) => Excel.Range): Promise<Place> {
  return readBatch(async (context) => {
    const range = choose(context.workbook);
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    const area = {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
    return { worksheet: range.worksheet.name, area };
  });
}
