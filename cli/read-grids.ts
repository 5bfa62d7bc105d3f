import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gridOfWorksheet } from '#addin/books/grid-of-worksheet.ts';
import type { Grid } from '#domain/grid/grid.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import type { WorkbookRefusal } from '#local/workbook-host/codec/workbook-refusal.ts';

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
    grids: worksheets.map((worksheet) => gridOfWorksheet(worksheet, styles)),
    hasExternalLinks: warnings.some(({ code }) => code === 'externalLinks'),
  };
}
