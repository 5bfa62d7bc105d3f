import type { ChartSheet } from '#domain/charts/chart-content.ts';
import type { Area, Grid } from '#domain/grid/grid.ts';
import type { TableChange } from '#domain/tables/table-change.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import type { Binding, WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import type { CellText } from './cell-text.ts';

/** Everything the panes ask of the open workbook. `addin/workbook` is the one implementation, over office.js. */
export interface WorkbookPort {
  /** Every worksheet's used range, in tab order; one round trip for all. */
  readGrids(): Promise<Grid[]>;
  readGrid(worksheet: string): Promise<Grid | undefined>;

  findIdentity(): Promise<WorkbookIdentity | undefined>;
  /** Replaces the file's identity part; the file is not saved by this. */
  saveIdentity(identity: WorkbookIdentity): Promise<void>;

  /** The file's custom XML parts of a namespace. */
  readParts(namespace: string): Promise<string[]>;
  /** Replaces them by this one; the file is not saved by this. */
  savePart(namespace: string, xml: string): Promise<void>;

  /** The defined names of ours and where they point now; a name whose cells were deleted is `gone`. */
  readBindings(): Promise<BoundRange[]>;
  /** Sets hidden defined names; an existing one is moved. */
  bind(ranges: { binding: Binding; place: Place }[]): Promise<void>;

  /**
   * Writes texts into cells, top-left of a merged area, as text: nothing becomes a formula, a number or a date, but a
   * plain figure where one is asked for.
   * All or nothing: where one cell is refused none is written.
   */
  writeTexts(worksheet: string, cells: CellText[]): Promise<WriteOutcome>;

  select(place: Place): Promise<void>;
  readSelection(): Promise<Place>;
  /** Calls the listener after cells, selection or worksheets changed; returns how to stop. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;

  /** Opens a finished .xlsx file as a new workbook beside this one; it has no name until somebody saves it. */
  openFile(bytes: Uint8Array): Promise<OpenOutcome>;

  /** Those tables that are there, each with all its columns, also those that somebody added. */
  findTables(names: readonly string[]): Promise<TableSnapshot[]>;
  /** Makes the worksheets (if missing) and the tables in them; tells how far it is where there are many rows. */
  createTables(
    contents: readonly TableContent[],
    tell?: (worksheet: string, rows: WrittenSoFar) => void,
  ): Promise<void>;
  /** Writes only what changed; filter, sort order, other columns and formats stay. */
  changeTable(name: string, change: TableChange, tell?: (written: WrittenSoFar) => void): Promise<void>;

  /**
   * Brings the charts' worksheet to these charts, and makes it first where it is missing. A chart that is there gets
   * its figures and keeps its place and looks; one that somebody deleted is made again only with `remakes`.
   */
  drawCharts(sheet: ChartSheet, remakes?: boolean): Promise<ChartOutcome>;
}

/** Rows of a table, or groups of its cells. */
export interface WrittenSoFar {
  done: number;
  of: number;
}

export interface Place {
  worksheet: string;
  area: Area;
}

export interface BoundRange {
  binding: Binding;
  place: Place | 'gone';
}

export type WriteOutcome =
  | { kind: 'written' }
  | { kind: 'refused'; why: 'protected' | 'formula' | 'tooLong' | 'worksheetGone' | 'cellBeingEdited' };

/** `tooLarge`: Excel on the web takes 5 MB at once. `refused`: a cell is being edited, or no new window is allowed. */
export type OpenOutcome = 'opened' | 'tooLarge' | 'refused';

export type WorkbookChange =
  | { kind: 'cells'; worksheet: string; area: Area }
  /** Rows, columns or worksheets came or went: everything may have moved. */
  | { kind: 'structure'; worksheet: string }
  | { kind: 'selection'; place: Place };

export type ChartOutcome =
  | {
      kind: 'drawn';
      /** As the worksheet is called now. */
      worksheet: string;
      made: number;
      renewed: number;
      /** Charts that somebody deleted, which stay so. */
      deleted: number;
    }
  | { kind: 'refused'; why: 'protected' | 'cellBeingEdited' };
