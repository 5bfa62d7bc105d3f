import { findArea } from '../../codec/cell-reference.ts';
import type { CellArea, WorksheetData } from '../../model/workbook-data.ts';
import { isInWorksheet } from '../cells/cell-area.ts';
import { splitAddress } from '../cells/range-address.ts';
import { liveRange } from '../cells/read-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, RangeState } from '../host-object.ts';
import type { Json } from '../json.ts';
import { findName, rangeOfName } from './named-range.ts';

export function textArgument(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return String(argument);
  throw new ExcelError('InvalidArgument');
}

export function indexArgument(argument: Argument): number {
  if (typeof argument === 'number' && Number.isInteger(argument)) return argument;
  throw new ExcelError('InvalidArgument');
}

export function truthArgument(argument: Argument): boolean {
  if (typeof argument === 'boolean') return argument;
  throw new ExcelError('InvalidArgument');
}

/** An object of properties; nothing where the argument is anything else. */
export function findRecord(argument: Argument): { [name: string]: Json } | undefined {
  const isRecord = typeof argument === 'object' && argument !== null && !Array.isArray(argument);
  return isRecord && !('kind' in argument) ? argument : undefined;
}

/** An area that lies on the worksheet. */
export function checkedArea(area: CellArea): CellArea {
  if (!isInWorksheet(area)) throw new ExcelError('InvalidArgument');
  return area;
}

/** A range, or an address on the worksheet: `B3:C4`, `'№14'!B3`, or a name. */
export function rangeArgument(host: Host, argument: Argument, worksheet: WorksheetData): RangeState {
  if (typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind === 'Range') {
    return liveRange(argument.state as RangeState);
  }
  if (typeof argument !== 'string') throw new ExcelError('InvalidArgument');
  const { worksheet: name, reference } = splitAddress(argument);
  const isElsewhere = name !== undefined && name.toLowerCase() !== worksheet.name.toLowerCase();
  const area = isElsewhere ? undefined : findArea(reference);
  if (area) return { worksheet, area };
  const named = name === undefined ? findName(host, reference, worksheet.id) : undefined;
  const range = named && rangeOfName(host, named);
  if (range?.worksheet !== worksheet) throw new ExcelError('InvalidArgument');
  return range;
}
