import type { WorkbookData, WorksheetData } from '../model/workbook-data.ts';

/** An empty worksheet; `number` counts from 1 within its workbook and is never used twice. */
export function newWorksheet(name: string, number: number): WorksheetData {
  return {
    id: worksheetId(number),
    name,
    visibility: 'Visible',
    isProtected: false,
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: 72,
    defaultRowHeight: 25,
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    tables: [],
  };
}

/** A workbook with these worksheets and nothing else in it. */
export function newWorkbook(fileName: string, worksheets: WorksheetData[]): WorkbookData {
  return {
    fileName,
    worksheets,
    names: [],
    customXmlParts: [],
    settings: {},
    activeWorksheetId: worksheets[0]?.id ?? '',
    styles: [
      { numberFormat: 'General', fontName: '游ゴシック', fontSize: 11, vertical: 'center', locked: true },
    ],
    warnings: [],
  };
}

/** Excel's API gives the number of the sheet in this dress. */
export function worksheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}
