import { maxColumns, maxRows } from '../../codec/cell-reference.ts';
import type { CellArea, WorksheetData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { Answer, Argument, Host, ObjectType } from '../host-object.ts';
import { indexArgument, rangeArgument } from './read-argument.ts';

export const worksheetFreezePanesType: ObjectType<WorksheetData> = {
  methods: {
    GetLocation: (worksheet, _, host) => {
      const location = locationOf(worksheet, host);
      if (!location) throw new ExcelError('ItemNotFound');
      return location;
    },
    GetLocationOrNullObject: (worksheet, _, host) => locationOf(worksheet, host),
  },
  changes: {
    FreezeAt: (worksheet, [range], host) => {
      const { area } = rangeArgument(host, range, worksheet);
      freeze(worksheet, area.row + area.rows, area.column + area.columns);
    },
    FreezeColumns: (worksheet, [count]) => freeze(worksheet, 0, lineCount(count)),
    FreezeRows: (worksheet, [count]) => freeze(worksheet, lineCount(count), 0),
    Unfreeze: (worksheet) => {
      delete worksheet.frozen;
    },
  },
};

function lineCount(count: Argument): number {
  const lines = count === null || count === undefined ? 1 : indexArgument(count);
  if (lines < 0) throw new ExcelError('InvalidArgument');
  return lines;
}

function freeze(worksheet: WorksheetData, rows: number, columns: number): void {
  if (rows === 0 && columns === 0) delete worksheet.frozen;
  else worksheet.frozen = { rows, columns };
}

function locationOf(worksheet: WorksheetData, host: Host): Answer {
  const { rows, columns } = worksheet.frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return null;
  const area: CellArea = { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns };
  return host.range(worksheet, area);
}
