import type { Grid, GridCell } from '#domain/grid/grid.ts';
import type { LoadedWorksheet } from './load-worksheet.ts';
import { mergedAreas } from './merged-areas.ts';
import { plainText } from './plain-text.ts';

/** What was loaded of a worksheet as a neutral grid. */
export function readGrid(loaded: LoadedWorksheet): Grid {
  const { worksheet, shape } = loaded;
  const isProtected = worksheet.protection.protected;
  return {
    worksheet: worksheet.name,
    visibility: visibilities[worksheet.visibility] ?? 'visible',
    isProtected,
    cells: cellsOf(loaded),
    merges: mergedAreas(loaded.merges),
    hiddenRows: indexes(shape.rows.value.map(({ rowHidden }) => rowHidden === true)),
    hiddenColumns: indexes(shape.columns.value.map(({ columnHidden }) => columnHidden === true)),
  };
}

const visibilities: Record<string, Grid['visibility']> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Cells with content, and on a protected worksheet the blank ones too: whether they are locked is said of each. */
function cellsOf({ content, locks }: LoadedWorksheet): GridCell[] {
  const cells = content.values.flatMap((row, rowIndex) =>
    row.flatMap((_, column) => contentCell(content, rowIndex, column)),
  );
  if (!locks) return cells;
  const isLocked = (row: number, column: number) =>
    locks.value[row]?.[column]?.format?.protection?.locked ?? true;
  const filled = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const blank = locks.value.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((__, column) =>
      filled.has(`${row},${column}`) ? [] : [{ row, column, text: '', value: null }],
    ),
  );
  return [...cells, ...blank].map((cell) => ({ ...cell, locked: isLocked(cell.row, cell.column) }));
}

/** A cell that computes `''` is not blank: it has a formula. */
function contentCell(content: Excel.Range, row: number, column: number): GridCell[] {
  const value: unknown = content.values[row]?.[column] ?? '';
  const formula: unknown = content.formulas[row]?.[column];
  // A text that begins with = is given as its own formula; a real formula never equals its result.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (value === '' && !isFormula) return [];
  // Excel shows #### where a figure does not fit, and only the beginning of a long text.
  const shown = typeof value === 'string' ? value : (content.text[row]?.[column] ?? '');
  const text = /^#+$/.test(shown) && typeof value === 'number' ? String(value) : plainText(shown);
  return [{ row, column, text, value: plainValue(value), ...(isFormula ? { formula } : {}) }];
}

function plainValue(value: unknown): GridCell['value'] {
  if (typeof value === 'string') return value === '' ? null : plainText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function indexes(marks: boolean[]): number[] {
  return marks.flatMap((mark, index) => (mark ? [index] : []));
}
