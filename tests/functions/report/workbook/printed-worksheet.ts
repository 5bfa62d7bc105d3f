import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';

/** A text of a worksheet, with the room that its rows and columns give it. */
export interface PrintedText {
  row: number;
  column: number;
  text: string;
  /** Points. */
  size: number;
  height: number;
  /** Pixels of the columns. */
  widths: number[];
}

export async function worksheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  return (await readXlsx(bytes, { readStyles: true })).sheets;
}

/** Every text of a worksheet, row by row. */
export function printedTexts(sheet: Sheet): PrintedText[] {
  const merges = new Map((sheet.merges ?? []).map((one) => [`${one.startRow},${one.startCol}`, one]));
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return [...(sheet.cells ?? [])]
    .map(([place, cell]) => ({ place, cell, text: textOf(cell) }))
    .filter(({ text }) => text !== '')
    .map(({ place, cell, text }) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const { endRow, endCol } = merges.get(place) ?? { endRow: row, endCol: column };
      return {
        row,
        column,
        text,
        size: cell.style?.font?.size ?? Number.NaN,
        height: range(row, endRow).reduce((sum, one) => sum + (sheet.rowDefs?.get(one)?.height ?? 0), 0),
        widths: range(column, endCol).map((one) => (sheet.columns?.[one]?.width ?? 0) * 8),
      };
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The text of each column, without line breaks: what stands below each other is one text that goes on. */
export function columnTexts(sheet: Sheet | undefined): string[] {
  const columns = new Map<number, string>();
  for (const { column, text } of sheet ? printedTexts(sheet) : [])
    columns.set(column, (columns.get(column) ?? '') + withoutBreaks(text));
  return [...columns.values()];
}

export function withoutBreaks(text: string): string {
  return text.replace(/[\r\n]/g, '');
}

/** How often a text stands in columns that `columnTexts` gave. */
export function timesIn(columns: readonly string[], text: string): number {
  return columns.reduce((sum, one) => sum + one.split(withoutBreaks(text)).length - 1, 0);
}

function textOf({ value, richText }: Cell): string {
  return richText ? richText.map(({ text }) => text).join('') : String(value ?? '');
}
