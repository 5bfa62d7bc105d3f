import { newWorkbook, newWorksheet } from '#local/workbook-host/codec/new-worksheet.ts';
import type { CellData, WorkbookData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import { type Look, lookNames, looks } from './book-looks.ts';
import type { WorksheetExtras } from './worksheet-extras.ts';

/** Half a full-width character is left for the filter's button. */
export function pixelsOf(width: number): number {
  return 9 * width + 24;
}

/** A worksheet that is being drawn, and what the codec's model does not know of it. */
export interface DrawnWorksheet {
  worksheet: WorksheetData;
  extras: WorksheetExtras;
  put(row: number, column: number, value: CellData['value'], look: Look): void;
}

export interface DrawnBook {
  workbook: WorkbookData;
  worksheets: DrawnWorksheet[];
  /** Widths in full-width characters. */
  add(name: string, widths: readonly number[], tabColour?: string): DrawnWorksheet;
}

export function drawBook(fileName: string): DrawnBook {
  const workbook: WorkbookData = {
    ...newWorkbook(fileName, []),
    styles: lookNames.map((name) => looks[name]),
  };
  const worksheets: DrawnWorksheet[] = [];
  return {
    workbook,
    worksheets,
    add(name, widths, tabColour) {
      const worksheet = newWorksheet(name, worksheets.length + 1);
      if (tabColour !== undefined) worksheet.tabColour = tabColour;
      worksheet.hidesGridlines = true;
      for (const [column, width] of widths.entries()) worksheet.columnWidths.set(column, pixelsOf(width));
      const drawn: DrawnWorksheet = {
        worksheet,
        extras: { links: [], prompts: [], lists: [] },
        put(row, column, value, look) {
          const style = lookNames.indexOf(look);
          worksheet.cells.set(`${row},${column}`, { value: value === '' ? null : value, style });
        },
      };
      workbook.worksheets.push(worksheet);
      workbook.activeWorksheetId ||= worksheet.id;
      worksheets.push(drawn);
      return drawn;
    },
  };
}
