import type { WorkbookPort } from '#addin/state/workbook-port.ts';
import { bind, readBindings } from './bindings.ts';
import { readParts, savePart } from './custom-part.ts';
import { findIdentity, saveIdentity } from './identity-part.ts';
import { readGrids, readWorksheetGrid } from './read-grids.ts';
import { readSelection, select } from './selection.ts';
import { watchWorkbook } from './watch-workbook.ts';
import { writeTexts } from './write-texts.ts';

/** The open workbook over office.js. */
export const excelWorkbook: WorkbookPort = {
  readGrids,
  readGrid: readWorksheetGrid,
  findIdentity,
  saveIdentity,
  readParts,
  savePart,
  readBindings,
  bind,
  writeTexts,
  select,
  readSelection,
  watch: watchWorkbook,
  // What only the secretariat needs comes when it is asked for, never with the first screen.
  findTables: async (...given) => (await import('./find-tables.ts')).findTables(...given),
  createTables: async (...given) => (await import('./create-tables.ts')).createTables(...given),
  changeTable: async (...given) => (await import('./change-table.ts')).changeTable(...given),
  openFile: async (...given) => (await import('./open-file.ts')).openFile(...given),
  drawCharts: async (...given) => (await import('./charts/draw-charts.ts')).drawCharts(...given),
};
