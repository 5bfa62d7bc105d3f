import { maxColumns, maxRows } from '../codec/cell-reference.ts';
import { type BlockShift, shiftFormula, shiftStretch } from '../codec/shift-formula.ts';
import type { CellArea, CellData, TableData, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { newColumnNames } from './column-names.ts';
import { shiftCharts } from './shift-charts.ts';

/**
 * Inserts or deletes cells as Excel does: what stands behind them in their stretch moves along with merged areas,
 * tables, formulas and names; inserted cells take the formats of those before. Whole rows and columns also move
 * heights, widths and what is hidden, and are noted for what only the file knows.
 */
export function shiftBlock(
  workbook: WorkbookData,
  worksheet: WorksheetData,
  shift: BlockShift,
  locale = 'ja-JP',
): void {
  moveBlock(workbook, worksheet, shift, locale);
  for (const table of worksheet.tables.filter(hasNoRows)) keepOneRow(workbook, worksheet, table, locale);
}

function moveBlock(
  workbook: WorkbookData,
  worksheet: WorksheetData,
  shift: BlockShift,
  locale: string,
): void {
  const formats = shift.kind === 'insert' ? formatsBefore(worksheet, shift) : [];
  worksheet.cells = new Map(
    [...worksheet.cells].flatMap(([key, cell]): [string, CellData][] => {
      const moved = moveKey(key, shift);
      return moved === undefined ? [] : [[moved, cell]];
    }),
  );
  for (const [key, style] of formats) worksheet.cells.set(key, { value: null, style });
  worksheet.merges = worksheet.merges.flatMap((area) => {
    const moved = shiftArea(area, shift);
    return moved && (moved.rows > 1 || moved.columns > 1) ? [moved] : [];
  });
  worksheet.tables = worksheet.tables.flatMap((table) => shiftTable(table, shift, locale));
  const filter = worksheet.autoFilter && shiftArea(worksheet.autoFilter, shift);
  if (filter) worksheet.autoFilter = filter;
  else delete worksheet.autoFilter;
  shiftFormulas(workbook, worksheet, shift);
  shiftCharts(workbook, worksheet, shift, isWhole(shift));
  if (isWhole(shift)) shiftWhole(worksheet, shift);
}

function hasNoRows({ area, showHeaders, showTotals }: TableData): boolean {
  return showHeaders && area.rows - (showTotals ? 1 : 0) < 2;
}

/** A table whose rows were all deleted shows a blank one; what stands there moves down. */
function keepOneRow(
  workbook: WorkbookData,
  worksheet: WorksheetData,
  table: TableData,
  locale: string,
): void {
  const { row, column, columns, rows } = table.area;
  const at = row + 1;
  const keys = Array.from({ length: columns }, (_, index) => `${at},${column + index}`);
  const isFree = keys.every((key) => {
    const cell = worksheet.cells.get(key);
    return cell === undefined || (cell.value === null && cell.formula === undefined);
  });
  if (!isFree) {
    const shift = {
      axis: 'rows',
      kind: 'insert',
      at,
      count: 1,
      from: column,
      to: column + columns - 1,
    } as const;
    moveBlock(workbook, worksheet, shift, locale);
  }
  const now = worksheet.tables.find(({ id }) => id === table.id);
  if (now) Object.assign(now, { area: { ...now.area, rows: rows + 1 }, hasInsertRow: true });
}

/** An area after the shift; one that reaches beyond the shifted stretch stays where it is. */
export function shiftArea(area: CellArea, shift: BlockShift): CellArea | undefined {
  const isRows = shift.axis === 'rows';
  const [first, count] = isRows ? [area.column, area.columns] : [area.row, area.rows];
  if (first < shift.from || first + count - 1 > shift.to) return area;
  const [start, length] = isRows ? [area.row, area.rows] : [area.column, area.columns];
  const moved = shiftStretch(start, start + length - 1, shift, isRows ? maxRows : maxColumns);
  if (!moved) return undefined;
  const [at, size] = [moved[0], moved[1] - moved[0] + 1];
  return isRows ? { ...area, row: at, rows: size } : { ...area, column: at, columns: size };
}

function isWhole({ axis, from, to }: BlockShift): boolean {
  return from === 0 && to >= (axis === 'rows' ? maxColumns : maxRows) - 1;
}

function moveKey(key: string, shift: BlockShift): string | undefined {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const [along, across] = shift.axis === 'rows' ? [row, column] : [column, row];
  if (across < shift.from || across > shift.to) return key;
  const moved = moveIndex(along, shift);
  if (moved === undefined) return undefined;
  return shift.axis === 'rows' ? `${moved},${column}` : `${row},${moved}`;
}

function moveIndex(index: number, shift: BlockShift): number | undefined {
  return shiftStretch(index, index, shift, shift.axis === 'rows' ? maxRows : maxColumns)?.[0];
}

function formatsBefore(
  worksheet: WorksheetData,
  { axis, at, count, from, to }: BlockShift,
): [string, number][] {
  const isRows = axis === 'rows';
  return [...worksheet.cells].flatMap(([key, { style }]): [string, number][] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const [along, across] = isRows ? [row, column] : [column, row];
    if (along !== at - 1 || style === 0 || across < from || across > to) return [];
    return Array.from({ length: count }, (_, index) => [
      isRows ? `${at + index},${column}` : `${row},${at + index}`,
      style,
    ]);
  });
}

function shiftTable(table: TableData, shift: BlockShift, locale: string): TableData[] {
  const area = shiftArea(table.area, shift);
  if (!area) return [];
  if (shift.axis === 'rows' || area.columns === table.area.columns) return [{ ...table, area }];
  const at = shift.at - table.area.column;
  const isKept = (index: number) => shift.kind === 'insert' || index < at || index >= at + shift.count;
  const columns = table.columns.filter((_, index) => isKept(index));
  if (shift.kind === 'insert') columns.splice(at, 0, ...newColumns(table, shift.count, locale));
  const filters = new Map(
    [...table.filters].flatMap(([column, criterion]) => {
      const moved = moveIndex(column, { ...shift, at });
      return moved === undefined ? [] : [[moved, criterion] as const];
    }),
  );
  return [{ ...table, area, columns, filters }];
}

function newColumns(table: TableData, count: number, locale: string): TableData['columns'] {
  const lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  const names = newColumnNames(
    table.columns.map(({ name }) => name),
    count,
    locale,
  );
  return names.map((name, index) => ({ id: lastId + 1 + index, name }));
}

function shiftFormulas(workbook: WorkbookData, { name }: WorksheetData, shift: BlockShift): void {
  const moved = (formula: string, own: string) =>
    `=${shiftFormula(formula.replace(/^=/, ''), shift, { worksheet: name, own })}`;
  for (const { cells, name: own } of workbook.worksheets) {
    for (const [key, cell] of cells) {
      if (cell.formula !== undefined) cells.set(key, { ...cell, formula: moved(cell.formula, own) });
    }
  }
  workbook.names = workbook.names.map((one) => ({ ...one, formula: moved(one.formula, '') }));
}

function shiftWhole(worksheet: WorksheetData, shift: BlockShift): void {
  const moveAll = (indexes: Iterable<number>) =>
    [...indexes].flatMap((index) => moveIndex(index, shift) ?? []);
  const moveSizes = (sizes: Map<number, number>) =>
    new Map([...sizes].flatMap(([index, size]) => moveAll([index]).map((moved) => [moved, size] as const)));
  if (shift.axis === 'rows') {
    worksheet.rowHeights = moveSizes(worksheet.rowHeights);
    worksheet.hiddenRows = new Set(moveAll(worksheet.hiddenRows));
  } else {
    worksheet.columnWidths = moveSizes(worksheet.columnWidths);
    worksheet.hiddenColumns = new Set(moveAll(worksheet.hiddenColumns));
  }
  const { axis, kind, at, count } = shift;
  worksheet.shifts = [...(worksheet.shifts ?? []), { axis, kind, at, count }];
}
