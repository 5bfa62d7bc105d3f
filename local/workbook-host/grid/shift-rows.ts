import { maxRows } from '../codec/cell-reference.ts';
import { shiftFormula, shiftStretch } from '../codec/shift-formula.ts';
import type { CellArea, CellData, ShiftData, WorkbookData, WorksheetData } from '../model/workbook-data.ts';

/**
 * Inserts or deletes whole rows as Excel does: cells, merged areas, heights, tables, formulas and names move along,
 * an inserted row takes the formats of the one above. Notes the shift for what only the file knows.
 */
export function shiftRows(workbook: WorkbookData, worksheet: WorksheetData, shift: ShiftData): void {
  const formats = shift.kind === 'insert' ? formatsOf(worksheet, shift.at - 1) : [];
  worksheet.cells = new Map(
    [...worksheet.cells].flatMap(([key, cell]): [string, CellData][] => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const moved = shiftStretch(row, row, shift, maxRows)?.[0];
      return moved === undefined ? [] : [[`${moved},${column}`, cell]];
    }),
  );
  for (const [column, style] of formats) {
    for (let row = shift.at; row < shift.at + shift.count; row += 1) {
      worksheet.cells.set(`${row},${column}`, { value: null, style });
    }
  }
  worksheet.merges = worksheet.merges.flatMap((area) => {
    const moved = shiftArea(area, shift);
    return moved && (moved.rows > 1 || moved.columns > 1) ? [moved] : [];
  });
  worksheet.rowHeights = new Map(
    [...worksheet.rowHeights].flatMap(([row, height]) =>
      moveRow(row, shift).map((moved) => [moved, height] as const),
    ),
  );
  worksheet.hiddenRows = new Set([...worksheet.hiddenRows].flatMap((row) => moveRow(row, shift)));
  worksheet.tables = worksheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    return area ? [{ ...table, area }] : [];
  });
  const filter = worksheet.autoFilter && shiftArea(worksheet.autoFilter, shift);
  if (filter) worksheet.autoFilter = filter;
  else delete worksheet.autoFilter;
  shiftFormulas(workbook, worksheet, shift);
  worksheet.shifts = [...(worksheet.shifts ?? []), shift];
}

function formatsOf(worksheet: WorksheetData, row: number): [number, number][] {
  return [...worksheet.cells].flatMap(([key, { style }]): [number, number][] => {
    const [at, column = 0] = key.split(',').map(Number);
    return at === row && style !== 0 ? [[column, style]] : [];
  });
}

function moveRow(row: number, shift: ShiftData): number[] {
  const moved = shiftStretch(row, row, shift, maxRows);
  return moved ? [moved[0]] : [];
}

function shiftArea(area: CellArea, shift: ShiftData): CellArea | undefined {
  const moved = shiftStretch(area.row, area.row + area.rows - 1, shift, maxRows);
  return moved && { ...area, row: moved[0], rows: moved[1] - moved[0] + 1 };
}

function shiftFormulas(workbook: WorkbookData, { name }: WorksheetData, shift: ShiftData): void {
  const moved = (formula: string, own: string) =>
    `=${shiftFormula(formula.replace(/^=/, ''), shift, { worksheet: name, own })}`;
  for (const { cells, name: own } of workbook.worksheets) {
    for (const [key, cell] of cells) {
      if (cell.formula !== undefined) cells.set(key, { ...cell, formula: moved(cell.formula, own) });
    }
  }
  workbook.names = workbook.names.map((one) => ({ ...one, formula: moved(one.formula, '') }));
}
