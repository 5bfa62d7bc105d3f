import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Grid, GridCell } from '#domain/grid/grid.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import type { WorkbookRefusal } from '#local/workbook-host/codec/workbook-refusal.ts';
import { formatValue } from '#local/workbook-host/grid/format-value.ts';
import type { CellData, StyleData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';

export type ReadGrids =
  | { ok: true; grids: Grid[]; hasExternalLinks: boolean }
  | { ok: false; refusal: WorkbookRefusal };

/** Reads an .xlsx file as the add-in would read it in Excel: every worksheet, also hidden ones. */
export function readGrids(file: string): ReadGrids {
  return gridsOf(new Uint8Array(readFileSync(file)), path.basename(file));
}

export function gridsOf(bytes: Uint8Array, fileName: string): ReadGrids {
  const opened = openWorkbook(bytes, fileName, { textsOnly: true });
  if (!opened.ok) return opened;
  const { worksheets, styles, warnings } = opened.workbook;
  return {
    ok: true,
    grids: worksheets.map((worksheet) => asGrid(worksheet, styles)),
    hasExternalLinks: warnings.some(({ code }) => code === 'externalLinks'),
  };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function asGrid(worksheet: WorksheetData, styles: readonly StyleData[]): Grid {
  return {
    worksheet: worksheet.name,
    visibility: visibilities[worksheet.visibility],
    isProtected: worksheet.isProtected,
    cells: [...worksheet.cells].flatMap(([at, cell]) => asCell(at, cell, worksheet, styles[cell.style])),
    merges: worksheet.merges.map((area) => ({ ...area })),
    hiddenRows: [...worksheet.hiddenRows],
    hiddenColumns: [...worksheet.hiddenColumns],
  };
}

function asCell(
  at: string,
  cell: CellData,
  { isProtected }: WorksheetData,
  style: StyleData | undefined,
): GridCell[] {
  const isUnlocked = isProtected && style?.locked === false;
  if (cell.value === null && cell.formula === undefined && !isUnlocked) return [];
  const [row = 0, column = 0] = at.split(',').map(Number);
  return [
    {
      row,
      column,
      text: formatValue(cell, style?.numberFormat ?? 'General').replace(/\r\n?/g, '\n'),
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(isProtected && !isUnlocked ? { locked: true } : {}),
      ...(style?.rotation === 255 ? { vertical: true } : {}),
    },
  ];
}
