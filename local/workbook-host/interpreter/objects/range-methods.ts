import { maxColumns, maxRows } from '../../codec/cell-reference.ts';
import type { CellArea } from '../../model/workbook-data.ts';
import { boundingArea, hasCell, intersection, isInWorksheet } from '../cells/cell-area.ts';
import { liveRange } from '../cells/read-cells.ts';
import { usedArea } from '../cells/used-area.ts';
import { ExcelError } from '../excel-error.ts';
import type { Answer, Argument, Host, HostObject, Method, RangeState } from '../host-object.ts';
import { cellPropertyMethods } from './cell-properties.ts';
import { indexArgument, rangeArgument } from './read-argument.ts';

type RangeMethod = Method<RangeState>;

/** Another part of the same worksheet; beyond its edge there is none. */
const part =
  (areaOf: (area: CellArea, args: Argument[]) => CellArea): RangeMethod =>
  (range, args, host) => {
    const { worksheet, area } = liveRange(range);
    const wanted = areaOf(area, args);
    if (!isInWorksheet(wanted)) throw new ExcelError('InvalidArgument');
    return host.range(worksheet, wanted);
  };

const numberAt = (args: Argument[], at: number, otherwise?: number): number =>
  args[at] === undefined || args[at] === null
    ? (otherwise ?? indexArgument(args[at]))
    : indexArgument(args[at]);

const used = (range: RangeState, [valuesOnly]: Argument[], host: Host): HostObject<'Range'> | null => {
  const { worksheet, area } = liveRange(range);
  const found = usedArea(worksheet, { isValuesOnly: valuesOnly === true, within: area });
  return found ? host.range(worksheet, found) : null;
};

const common = (range: RangeState, [other]: Argument[], host: Host): Answer => {
  const { worksheet, area } = liveRange(range);
  const found = intersection(area, rangeArgument(host, other, worksheet).area);
  return found ? host.range(worksheet, found) : null;
};

/** Excel tells only what begins within the range (OfficeDev/office-js issue 3611), and fails beyond so many. */
const mostMerged = 512;

const merged = (range: RangeState, _args: Argument[], host: Host): Answer => {
  const { worksheet, area } = liveRange(range);
  const begun = worksheet.merges.filter(({ row, column }) => hasCell(area, row, column));
  const areas = begun.flatMap((merge) => intersection(merge, area) ?? []);
  if (areas.length === 0) return null;
  if (areas.length > mostMerged) throw new ExcelError('GeneralException');
  return { kind: 'RangeAreas', state: areas.map((one) => host.range(worksheet, one).state) };
};

const orNotFound =
  (method: (...args: Parameters<RangeMethod>) => Answer): RangeMethod =>
  (...args) => {
    const answer = method(...args);
    if (!answer) throw new ExcelError('ItemNotFound');
    return answer;
  };

export const rangeMethods: Record<string, RangeMethod> = {
  ...cellPropertyMethods,
  GetBoundingRect: (range, [other], host) => {
    const { worksheet, area } = liveRange(range);
    return host.range(worksheet, boundingArea(area, rangeArgument(host, other, worksheet).area));
  },
  GetCell: part((area, args) => ({
    row: area.row + numberAt(args, 0),
    column: area.column + numberAt(args, 1),
    rows: 1,
    columns: 1,
  })),
  GetColumn: part((area, args) => {
    const index = numberAt(args, 0);
    return { ...area, column: area.column + index, columns: index < area.columns ? 1 : 0 };
  }),
  GetColumnsAfter: part((area, args) => {
    const count = numberAt(args, 0, 1);
    return count > 0
      ? { ...area, column: area.column + area.columns, columns: count }
      : { ...area, column: area.column + area.columns + count, columns: -count };
  }),
  GetColumnsBefore: part((area, args) => {
    const count = numberAt(args, 0, 1);
    return { ...area, column: area.column - count, columns: count };
  }),
  GetEntireColumn: part((area) => ({ ...area, row: 0, rows: maxRows })),
  GetEntireRow: part((area) => ({ ...area, column: 0, columns: maxColumns })),
  GetIntersection: orNotFound(common),
  GetIntersectionOrNullObject: common,
  GetLastCell: part((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastColumn: part((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetLastRow: part((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetMergedAreasOrNullObject: merged,
  GetOffsetRange: part((area, args) => ({
    ...area,
    row: area.row + numberAt(args, 0),
    column: area.column + numberAt(args, 1),
  })),
  GetResizedRange: part((area, args) => ({
    ...area,
    rows: area.rows + numberAt(args, 0),
    columns: area.columns + numberAt(args, 1),
  })),
  GetAbsoluteResizedRange: part((area, args) => ({
    ...area,
    rows: numberAt(args, 0),
    columns: numberAt(args, 1),
  })),
  GetRow: part((area, args) => {
    const index = numberAt(args, 0);
    return { ...area, row: area.row + index, rows: index < area.rows ? 1 : 0 };
  }),
  GetRowsAbove: part((area, args) => {
    const count = numberAt(args, 0, 1);
    return { ...area, row: area.row - count, rows: count };
  }),
  GetRowsBelow: part((area, args) => ({ ...area, row: area.row + area.rows, rows: numberAt(args, 0, 1) })),
  GetUsedRange: orNotFound(used),
  GetUsedRangeOrNullObject: used,
  Select: (range, _, { page }) => {
    const { worksheet, area } = liveRange(range);
    if (page.selection().worksheetId !== worksheet.id) page.activate(worksheet.id);
    page.select(area);
  },
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (area.rows !== rows || area.columns !== columns) throw new ExcelError('InvalidArgument');
  },
};
