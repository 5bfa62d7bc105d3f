import type { ChartAxisName, ChartData, ChartFontData } from '../model/chart-data.ts';
import type { CellArea, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import type { Json } from './json.ts';
import type { SessionState } from './session-state.ts';

/** Cells that a proxy stands for. It moves along when rows or columns move, and ends when all of it is deleted. */
export interface RangeState {
  worksheet: WorksheetData;
  area: CellArea;
  isDeleted?: boolean;
}

export interface TableState {
  tableId: string;
}

export interface ChartState {
  chartId: string;
}

export interface ChartAxisState extends ChartState {
  axis: ChartAxisName;
}

export interface ChartSeriesState extends ChartState {
  index: number;
}

/** What stands behind each kind of proxy. Where the model replaces its objects, a key is kept and looked up. */
export interface ObjectStates {
  AddinInternalService: null;
  Application: null;
  AutoFilter: TableState;
  Chart: ChartState;
  ChartAxes: ChartState;
  ChartAxis: ChartAxisState;
  ChartAxisTitle: ChartAxisState;
  ChartAxisTitleFormat: ChartAxisState;
  ChartCollection: { worksheetId: string };
  ChartDataLabelFormat: ChartSeriesState;
  ChartDataLabels: ChartSeriesState;
  ChartFill: ChartSeriesState;
  ChartFont: ChartState & { of: (chart: ChartData) => ChartFontData };
  ChartLegend: ChartState;
  ChartLineFormat: ChartSeriesState;
  ChartSeries: ChartSeriesState;
  ChartSeriesCollection: ChartState;
  ChartSeriesFormat: ChartSeriesState;
  ChartTitle: ChartState;
  ChartTitleFormat: ChartState;
  CustomXmlPart: { id: string };
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: { namespaceUri: string };
  Filter: TableState & { columnId: number };
  FormatProtection: RangeState;
  NamedItem: { name: string; worksheetId: string | undefined };
  NamedItemCollection: { worksheetId: string | undefined };
  PageLayout: WorksheetData;
  Range: RangeState;
  RangeAreas: RangeState[];
  RangeCollection: RangeState[];
  RangeFill: RangeState;
  RangeFont: RangeState;
  RangeFormat: RangeState;
  Setting: { key: string };
  SettingCollection: null;
  Table: TableState;
  TableCollection: { worksheetId: string | undefined };
  TableColumn: TableState & { columnId: number };
  TableColumnCollection: TableState;
  TableRow: TableState & { index: number };
  TableRowCollection: TableState;
  TableSort: TableState;
  Workbook: null;
  WorkbookCreated: { bytes: Uint8Array };
  Worksheet: WorksheetData;
  WorksheetCollection: null;
  WorksheetFreezePanes: WorksheetData;
  WorksheetProtection: WorksheetData;
}

export type Kind = keyof ObjectStates;

export type HostObject<K extends Kind = Kind> = {
  [Each in K]: { kind: Each; state: ObjectStates[Each]; referenceId?: string };
}[K];

/** An argument is a value or, where the caller gave a proxy, its object. */
export type Argument = Json | HostObject | undefined | Argument[];

/** A method leads to an object, to none, or tells a value. */
// biome-ignore lint/suspicious/noConfusingVoidType: methods that only act return nothing
export type Answer = HostObject | { value: Json } | null | void;

export interface Property<State> {
  get: (state: State, host: Host) => Json;
  set?: (state: State, value: Argument, host: Host) => void;
}

export type Method<State> = (state: State, args: Argument[], host: Host) => Answer;

/** One kind of Excel's objects as a table; names are as on the wire, in PascalCase. */
export interface ObjectType<State> {
  /** How later batches ask for the object, in the property of that name. */
  id?: { name: 'Id' | '_Id'; of: (state: State, host: Host) => string | number };
  properties?: Record<string, Property<State>>;
  navigations?: Record<string, (state: State, host: Host) => HostObject | null>;
  /** Methods that only read, look or tell. */
  methods?: Record<string, Method<State>>;
  /** Methods that change the workbook: Excel refuses them while a cell is being edited. */
  changes?: Record<string, Method<State>>;
  items?: (state: State, host: Host) => HostObject[];
  /** `getItem`: the item, or nothing where there is none. */
  item?: (state: State, key: Argument, host: Host) => HostObject | undefined;
}

export type ObjectTypes = { [K in Kind]: ObjectType<ObjectStates[K]> };

/** What the objects work on. */
export interface Host extends SessionState {
  workbook: WorkbookData;
  locale: string;
  page: PageSide;
  /** Throws `ApiNotFound`, and remembers what was asked for. */
  missing: (owner: string, member: string) => never;
}

/** The page around the workbook: what the user looks at. */
export interface PageSide {
  /** True while the user is typing into a cell. */
  isEditing: () => boolean;
  selection: () => { worksheetId: string; area: CellArea };
  activate: (worksheetId: string) => void;
  select: (area: CellArea) => void;
  /** Opens another workbook, which is in no file yet, in a window of its own. */
  openNew: (bytes: Uint8Array) => void;
}
