import type { ChartData } from './chart-data.ts';
import type { PageData } from './page-data.ts';

/**
 * An open workbook. This folder, `local/workbook-host/`, knows Excel's words only: no plan, form or department.
 * Rows and columns count from 0; the key of a cell is `row,column`.
 */
export interface WorkbookData {
  fileName: string;
  worksheets: WorksheetData[];
  names: NameData[];
  customXmlParts: CustomXmlData[];
  /** Document settings of the add-in, JSON text by key. */
  settings: Record<string, string>;
  activeWorksheetId: string;
  /** `CellData.style` and `TableData`-less formats point in here; 0 is the workbook's default. */
  styles: StyleData[];
  /** The theme's colours have been resolved into `StyleData`; macros and links are only reported. */
  warnings: { code: 'macrosKept' | 'externalLinks' | 'drawings' | 'unsupportedPart'; detail: string }[];
}

export interface WorksheetData {
  /** Like Excel's: `{00000000-0001-0000-0000-000000000000}`. */
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  /** A password is asked for before the protection goes. */
  hasPassword?: true;
  /** `#RRGGBB` */
  tabColour?: string;
  hidesGridlines?: true;
  cells: Map<string, CellData>;
  merges: CellArea[];
  /** Pixels; absent columns and rows have the default. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  tables: TableData[];
  /** Those that can be shown, from the back to the front; absent: none. */
  charts?: ChartData[];
  page?: PageData;
  frozen?: { rows: number; columns: number };
  autoFilter?: CellArea;
  /**
   * Whole rows and columns inserted or deleted since the file was read, oldest first. Whoever moves cells appends
   * here, so that saving moves what only the file knows: validations, conditional formats, drawings, print areas.
   */
  shifts?: ShiftData[];
}

export interface ShiftData {
  axis: 'rows' | 'columns';
  kind: 'insert' | 'delete';
  at: number;
  count: number;
}

export interface CellData {
  /** Dates are serial numbers; an error is its text, `#N/A`, with `isError`. `null` is blank. */
  value: string | number | boolean | null;
  isError?: boolean;
  /** With the leading `=`; `value` is then the last computed result. */
  formula?: string;
  style: number;
  /** Set where the text was typed with a leading apostrophe. */
  quotePrefix?: boolean;
  /** Runs of a rich text, for display only; `value` has the whole text. */
  richText?: { text: string; bold?: boolean; colour?: string }[];
}

export interface StyleData {
  numberFormat: string;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  /** `#RRGGBB` */
  colour?: string;
  fill?: string;
  horizontal?:
    | 'left'
    | 'center'
    | 'right'
    | 'justify'
    | 'distributed'
    | 'general'
    | 'fill'
    | 'centerContinuous';
  vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  wrap?: boolean;
  indent?: number;
  /** Degrees; 255 is text from top to bottom. */
  rotation?: number;
  border?: Partial<Record<'top' | 'right' | 'bottom' | 'left', { style: string; colour?: string }>>;
  /** Only matters on a protected worksheet. */
  locked: boolean;
}

export interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface NameData {
  name: string;
  /** As in the file, with `=`: `='№14'!$B$8:$H$8`. */
  formula: string;
  visible: boolean;
  comment?: string;
  /** Absent: the whole workbook. */
  worksheetId?: string;
}

export interface CustomXmlData {
  /** `{GUID}` */
  id: string;
  namespaceUri: string;
  xml: string;
}

export interface TableData {
  id: string;
  name: string;
  /** Header, body and totals. */
  area: CellArea;
  columns: { id: number; name: string }[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  hasFilterButtons: boolean;
  hasPlainRows?: true;
  /** The one blank row of a table that has no rows yet. */
  hasInsertRow?: true;
  /** Column index → the filter's criterion as stored; rows it hides are in `hiddenRows`. */
  filters: Map<number, unknown>;
}
