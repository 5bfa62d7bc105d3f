import type { WorkbookPort } from '#addin/state/workbook-port.ts';
import { bind, readBindings } from './bindings.ts';
import { changeTable } from './change-table.ts';
import { createTables } from './create-tables.ts';
import { readParts, savePart } from './custom-part.ts';
import { findTables } from './find-tables.ts';
import { findIdentity, saveIdentity } from './identity-part.ts';
import { openFile } from './open-file.ts';
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
  openFile,
  findTables,
  createTables,
  changeTable,
  // Comes when somebody asks for charts: few do, and never on the first screen.
  drawCharts: async (...given) => (await import('./charts/draw-charts.ts')).drawCharts(...given),
};
