import type {
  CellData,
  StyleData,
  WorkbookData,
  WorksheetData,
} from '#local/workbook-host/model/workbook-data.ts';

type CellText = CellData['value'];

/** A worksheet with the given values from its first cell on. */
export function buildWorksheet(
  given: Partial<WorksheetData> & { rows?: CellText[][] } = {},
  number = 1,
): WorksheetData {
  const { rows = [], ...rest } = given;
  const cells = new Map<string, CellData>();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) cells.set(`${row},${column}`, { value, style: 0 });
    }
  }
  return {
    id: `{00000000-0001-0000-${String(number - 1).padStart(4, '0')}-000000000000}`,
    name: `Sheet${number}`,
    visibility: 'Visible',
    isProtected: false,
    cells,
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: 72,
    defaultRowHeight: 25,
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    tables: [],
    ...rest,
  };
}

export function buildWorkbook(
  worksheets: WorksheetData[] = [buildWorksheet()],
  given: Partial<WorkbookData> = {},
): WorkbookData {
  return {
    fileName: 'Book1.xlsx',
    worksheets,
    names: [],
    customXmlParts: [],
    settings: {},
    activeWorksheetId: worksheets[0]?.id ?? '',
    styles: [{ numberFormat: 'General', locked: true }] satisfies StyleData[],
    warnings: [],
    ...given,
  };
}
