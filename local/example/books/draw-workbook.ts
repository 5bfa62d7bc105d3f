import { findArea } from '#domain/grid/address.ts';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { newWorkbook, newWorksheet } from '#local/workbook-host/codec/new-worksheet.ts';
import type {
  CellArea,
  CellData,
  StyleData,
  WorkbookData,
  WorksheetData,
} from '#local/workbook-host/model/workbook-data.ts';
import { withPrintLayout } from './print-layout.ts';

export type Look = Partial<StyleData>;

/** A worksheet that is being drawn. */
export interface Drawing {
  worksheet: WorksheetData;
  /** Fills an area, `B3` or `B3:H5`; more than one cell is merged. Every cell gets the look, so that borders close. */
  put(place: string | CellArea, value: CellData['value'], look?: Look): void;
  /** With the leading `=`, and what it computes. */
  formula(place: string, formula: string, value: CellData['value'], look?: Look): void;
}

export interface WorkbookDrawing {
  workbook: WorkbookData;
  /** Widths in pixels from column A on. */
  addWorksheet(name: string, widths: readonly number[]): Drawing;
  /** The finished file, set up for printing. */
  bytes(orientation: 'portrait' | 'landscape'): Uint8Array;
}

/** A new workbook in which everything has the font, as an office's workbook has one throughout. */
export function drawWorkbook(fontName: string, fontSize: number): WorkbookDrawing {
  const base: StyleData = { numberFormat: 'General', fontName, fontSize, vertical: 'center', locked: true };
  const workbook: WorkbookData = { ...newWorkbook('book.xlsx', []), styles: [base] };
  const places = new Map<string, number>([[JSON.stringify(base), 0]]);
  const styleOf = (look: Look) => {
    const style = { ...base, ...look };
    const text = JSON.stringify(style);
    const place = places.get(text) ?? workbook.styles.push(style) - 1;
    places.set(text, place);
    return place;
  };
  return {
    workbook,
    bytes: (orientation) => withPrintLayout(createWorkbook(workbook), orientation),
    addWorksheet(name, widths) {
      const worksheet = newWorksheet(name, workbook.worksheets.push(newWorksheet(name, 0)));
      workbook.worksheets[workbook.worksheets.length - 1] = worksheet;
      workbook.activeWorksheetId ||= worksheet.id;
      for (const [column, width] of widths.entries()) worksheet.columnWidths.set(column, width);
      return drawOn(worksheet, styleOf);
    },
  };
}

function drawOn(worksheet: WorksheetData, styleOf: (look: Look) => number): Drawing {
  const put: Drawing['put'] = (place, value, look = {}) => {
    const area = typeof place === 'string' ? getArea(place) : place;
    const style = styleOf(look);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        worksheet.cells.set(`${row},${column}`, { value: null, style });
      }
    }
    worksheet.cells.set(`${area.row},${area.column}`, { value: value === '' ? null : value, style });
    if (area.rows * area.columns > 1) worksheet.merges.push(area);
  };
  return {
    worksheet,
    put,
    formula(place, formula, value, look = {}) {
      const { row, column } = getArea(place);
      worksheet.cells.set(`${row},${column}`, { value, formula, style: styleOf(look) });
    },
  };
}

function getArea(address: string): CellArea {
  const area = findArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}
