import type { CellText } from '#addin/state/cell-text.ts';
import type {
  BoundRange,
  OpenOutcome,
  Place,
  WorkbookChange,
  WorkbookPort,
  WriteOutcome,
} from '#addin/state/workbook-port.ts';
import type { ChartSheet } from '#domain/charts/chart-content.ts';
import type { Grid } from '#domain/grid/grid.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { changeTableContent } from './change-table-content.ts';

type Refused = Extract<WriteOutcome, { kind: 'refused' }>['why'];

/** A workbook in memory; the test looks into it and acts as the person in Excel. */
export interface MemoryWorkbook extends WorkbookPort {
  grids: Grid[];
  bounds: BoundRange[];
  identity: WorkbookIdentity | undefined;
  /** Custom XML, by namespace. */
  parts: Record<string, string>;
  tables: TableContent[];
  charts: ChartSheet | undefined;
  /** By name; what is in both was made once and deleted by a person. */
  chartsMade: string[];
  chartsDeleted: string[];
  selection: Place;
  selected: Place[];
  /** What the next writes answer, where not `written`. */
  refuses?: Refused | undefined;
  /** Files that were opened as new workbooks. */
  opened: Uint8Array[];
  /** What opening another answers, where not `opened`. */
  refusesFiles?: Exclude<OpenOutcome, 'opened'> | undefined;
  writes: { worksheet: string; cells: CellText[] }[];
  /** Types into a cell as a person does, and tells the listeners. */
  typeInCell(worksheet: string, row: number, column: number, text: string): void;
  tell(change: WorkbookChange): void;
}

export function memoryWorkbook(grids: Grid[] = [], identity?: WorkbookIdentity): MemoryWorkbook {
  const listeners = new Set<(change: WorkbookChange) => void>();
  const put = (worksheet: string, { row, column, text, isFigure }: CellText) => {
    const value = isFigure && /^\d+$/.test(text) ? Number(text) : text;
    workbook.grids = workbook.grids.map((grid) => {
      if (grid.worksheet !== worksheet) return grid;
      const others = grid.cells.filter((cell) => cell.row !== row || cell.column !== column);
      return { ...grid, cells: [...others, { row, column, text, value: text === '' ? null : value }] };
    });
  };
  const workbook: MemoryWorkbook = {
    grids,
    bounds: [],
    identity,
    parts: {},
    tables: [],
    charts: undefined,
    chartsMade: [],
    chartsDeleted: [],
    selection: { worksheet: grids[0]?.worksheet ?? '', area: { row: 0, column: 0, rows: 1, columns: 1 } },
    selected: [],
    opened: [],
    writes: [],
    readGrids: async () => workbook.grids,
    readGrid: async (worksheet) => workbook.grids.find((grid) => grid.worksheet === worksheet),
    findIdentity: async () => workbook.identity,
    saveIdentity: async (next) => {
      workbook.identity = next;
    },
    readParts: async (namespace) => [workbook.parts[namespace] ?? []].flat(),
    savePart: async (namespace, xml) => {
      workbook.parts[namespace] = xml;
    },
    readBindings: async () => workbook.bounds,
    bind: async (ranges) => {
      const isNew = (one: BoundRange) =>
        !ranges.some(({ binding }) => JSON.stringify(binding) === JSON.stringify(one.binding));
      workbook.bounds = [...workbook.bounds.filter(isNew), ...ranges];
    },
    writeTexts: async (worksheet, cells) => {
      const why = workbook.refuses ?? refusalOf(workbook.grids, worksheet, cells);
      if (why) return { kind: 'refused', why };
      workbook.writes.push({ worksheet, cells });
      for (const cell of cells) put(worksheet, { ...cell, text: cell.text.replaceAll('\r\n', '\n') });
      return { kind: 'written' };
    },
    select: async (place) => {
      workbook.selected.push(place);
      workbook.selection = place;
    },
    readSelection: async () => workbook.selection,
    watch: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    openFile: async (bytes) => {
      if (workbook.refusesFiles) return workbook.refusesFiles;
      if (!isZip(bytes)) return 'refused';
      workbook.opened.push(bytes);
      return 'opened';
    },
    findTables: async (names) => workbook.tables.filter(({ name }) => names.includes(name)).map(snapshotOf),
    createTables: async (contents) => void workbook.tables.push(...contents),
    changeTable: async (name, change) => {
      workbook.tables = workbook.tables.map((table) =>
        table.name === name ? changeTableContent(table, change) : table,
      );
    },
    drawCharts: async (sheet, remakes = false) => {
      const names = sheet.charts.map(({ name }) => name);
      const isNew = (name: string) => !workbook.chartsMade.includes(name);
      const made = names.filter((name) => isNew(name) || (remakes && workbook.chartsDeleted.includes(name)));
      workbook.charts = sheet;
      workbook.chartsMade = [...workbook.chartsMade, ...names.filter(isNew)];
      workbook.chartsDeleted = workbook.chartsDeleted.filter((name) => !made.includes(name));
      const deleted = names.filter((name) => workbook.chartsDeleted.includes(name)).length;
      const counts = { made: made.length, renewed: names.length - made.length - deleted, deleted };
      return { kind: 'drawn', worksheet: sheet.worksheet, ...counts };
    },
    typeInCell(worksheet, row, column, text) {
      put(worksheet, { row, column, text });
      workbook.tell({ kind: 'cells', worksheet, area: { row, column, rows: 1, columns: 1 } });
    },
    tell(change) {
      for (const listener of listeners) listener(change);
    },
  };
  return workbook;
}

/** As much of a workbook as Excel would look at first: `PK`. */
function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** As far as a grid says what Excel would refuse. */
function refusalOf(
  grids: Grid[],
  worksheet: string,
  cells: { row: number; column: number; text: string }[],
): Refused | undefined {
  const grid = grids.find((one) => one.worksheet === worksheet);
  if (!grid) return 'worksheetGone';
  const present = cells.map(({ row, column }) =>
    grid.cells.find((one) => one.row === row && one.column === column),
  );
  if (grid.isProtected && present.some((cell) => cell?.locked)) return 'protected';
  if (present.some((cell) => cell?.formula !== undefined)) return 'formula';
  return cells.some(({ text }) => text.length > 32_767) ? 'tooLong' : undefined;
}

function snapshotOf(table: TableContent): TableSnapshot {
  return {
    name: table.name,
    worksheet: table.worksheet,
    headers: table.columns.map((column) => column.header),
    rows: table.rows.map((row) => [...row.values]),
  };
}
