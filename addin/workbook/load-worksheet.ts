import { loadMerges, type Merges } from './merged-areas.ts';

/** Everything that is asked of one worksheet, to be read after the next `context.sync()`. Ranges begin at A1. */
export interface LoadedWorksheet {
  worksheet: Excel.Worksheet;
  /** Values and formulas as far as there are any. */
  content: Excel.Range;
  /** All that is formatted: merged and hidden cells may hold nothing. */
  shape: {
    rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  };
  merges: Merges;
  /** Only on a protected worksheet. */
  locks?: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  /** Where the worksheet's content ends, also beyond what is read. */
  end: Excel.Range;
}

/** What is read of a worksheet at most: a column formatted to its end is a million rows. */
export const firstBound = 'A1:CV2000';
const lockBound = 'A1:AN1000';

/** A worksheet with name, visibility and protection loaded; asks for what stands on it within the bound. */
export function loadWorksheet(
  worksheet: Excel.Worksheet,
  { bound, merges }: { bound: string; merges: 'whole' | 'bands' | 'none' },
): LoadedWorksheet {
  const corner = worksheet.getRange('A1');
  const within = (range: Excel.Range, address: string) =>
    range.getBoundingRect(corner).getIntersection(worksheet.getRange(address));
  // With the corner the range is never empty, so that no step of the chain can be null.
  const content = within(worksheet.getUsedRange(true), bound);
  const formatted = within(worksheet.getUsedRange(false), bound);
  const end = worksheet.getUsedRange(true);
  content.load('values,formulas,text');
  end.load('rowIndex,columnIndex,rowCount,columnCount');
  const locked = worksheet.protection.protected
    ? within(formatted, lockBound).getCellProperties({ format: { protection: true } })
    : undefined;
  return {
    worksheet,
    content,
    end,
    shape: {
      rows: formatted.getRowProperties({ rowHidden: true }),
      columns: formatted.getColumnProperties({ columnHidden: true }),
    },
    merges: loadMerges(formatted, worksheet, merges),
    ...(locked ? { locks: locked } : {}),
  };
}
