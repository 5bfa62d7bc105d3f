import { applyFilters } from '../../grid/sort-table.ts';
import type { CellArea, TableData } from '../../model/workbook-data.ts';
import { hasCell, placeOf } from '../cells/cell-area.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { eventType } from '../events.ts';
import { ExcelError } from '../excel-error.ts';
import type { Host, Method, ObjectType, Property, TableState } from '../host-object.ts';
import { checkDefinedName, isNameTaken } from './defined-name.ts';
import { eventMethods } from './event-methods.ts';
import { bodyArea, type PlacedTable, tableOf } from './find-table.ts';
import { textArgument, truthArgument } from './read-argument.ts';
import { resizeTable, setHeaders, setTotals } from './resize-table.ts';

const property = (
  get: (table: TableData) => string | boolean,
  set: (
    placed: PlacedTable,
    value: Parameters<NonNullable<Property<TableState>['set']>>[1],
    host: Host,
  ) => void,
): Property<TableState> => ({
  get: (state, host) => get(tableOf(host, state).table),
  set: (state, value, host) => {
    const placed = tableOf(host, state);
    checkUnprotected(placed.worksheet);
    set(placed, value, host);
  },
});

const rangeOf =
  (areaOf: (table: TableData) => CellArea | undefined): Method<TableState> =>
  (state, _, host) => {
    const { worksheet, table } = tableOf(host, state);
    const area = areaOf(table);
    if (!area) throw new ExcelError('ItemNotFound');
    return host.range(worksheet, area);
  };

export const tableType: ObjectType<TableState> = {
  id: { name: 'Id', of: ({ tableId }) => tableId },
  properties: {
    Id: { get: ({ tableId }) => tableId },
    LegacyId: { get: ({ tableId }) => tableId },
    Name: {
      get: (state, host) => tableOf(host, state).table.name,
      set: (state, name, host) => rename(host, tableOf(host, state).table, textArgument(name)),
    },
    ShowBandedRows: property(
      ({ hasPlainRows = false }) => !hasPlainRows,
      ({ table }, isShown) => {
        if (truthArgument(isShown)) delete table.hasPlainRows;
        else table.hasPlainRows = true;
      },
    ),
    ShowFilterButton: property(
      ({ hasFilterButtons }) => hasFilterButtons,
      (placed, isShown, host) => {
        placed.table.hasFilterButtons = truthArgument(isShown);
        if (!placed.table.hasFilterButtons) clearFilters(host, placed);
      },
    ),
    ShowHeaders: property(
      ({ showHeaders }) => showHeaders,
      (placed, isShown, host) => setHeaders(host, placed, truthArgument(isShown)),
    ),
    ShowTotals: property(
      ({ showTotals }) => showTotals,
      (placed, isShown, host) => setTotals(host, placed, truthArgument(isShown)),
    ),
    Style: property(
      ({ style }) => style,
      ({ table }, style) => {
        table.style = tableStyle(textArgument(style));
      },
    ),
  },
  navigations: {
    AutoFilter: (state) => ({ kind: 'AutoFilter', state }),
    Columns: (state) => ({ kind: 'TableColumnCollection', state }),
    Rows: (state) => ({ kind: 'TableRowCollection', state }),
    Sort: (state) => ({ kind: 'TableSort', state }),
    Worksheet: (state, host) => ({ kind: 'Worksheet', state: tableOf(host, state).worksheet }),
  },
  methods: {
    GetDataBodyRange: rangeOf(bodyArea),
    GetHeaderRowRange: rangeOf(({ showHeaders, area }) => (showHeaders ? { ...area, rows: 1 } : undefined)),
    GetRange: rangeOf(({ area }) => area),
    GetTotalRowRange: rangeOf(({ showTotals, area }) =>
      showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined,
    ),
    ...eventMethods<TableState>(
      { DataChangedEvent: eventType.tableChanged, SelectionChangedEvent: eventType.tableSelectionChanged },
      ({ tableId }) => tableId,
    ),
  },
  changes: {
    ClearFilters: (state, _, host) => clearFilters(host, tableOf(host, state)),
    ConvertToRange: (state, _, host) => {
      const placed = tableOf(host, state);
      removeTable(host, placed);
      return host.range(placed.worksheet, placed.table.area);
    },
    Delete: (state, _, host) => {
      const placed = tableOf(host, state);
      removeTable(host, placed);
      clearCells(host, placed);
    },
    ReapplyFilters: (state, _, host) => {
      const { worksheet, table } = tableOf(host, state);
      checkUnprotected(worksheet);
      applyFilters(worksheet, table, host.workbook.styles);
    },
    Resize: (state, [range], host) => resizeTable(host, tableOf(host, state), range),
  },
};

/** Rows that only the filter hides come back. */
export function clearFilters(host: Host, { worksheet, table }: PlacedTable): void {
  checkUnprotected(worksheet);
  table.filters = new Map();
  applyFilters(worksheet, table, host.workbook.styles);
}

function rename(host: Host, table: TableData, name: string): void {
  checkDefinedName(name);
  const isOther = name.toLowerCase() !== table.name.toLowerCase();
  if (isOther && isNameTaken(host, name)) throw new ExcelError('ItemAlreadyExists');
  table.name = name;
}

/** Built-in styles; a workbook's own ones are taken as they are. */
function tableStyle(name: string): string {
  const numbered = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  const most = { Light: 21, Medium: 28, Dark: 11 }[numbered?.[1] ?? ''];
  if (most !== undefined && Number(numbered?.[2]) > most) throw new ExcelError('InvalidArgument');
  return name;
}

function removeTable(host: Host, { worksheet, table }: PlacedTable): void {
  checkUnprotected(worksheet);
  clearFilters(host, { worksheet, table });
  worksheet.tables = worksheet.tables.filter((one) => one !== table);
  host.events.happened(eventType.tableDeleted, worksheet.id, { tableId: table.id, tableName: table.name });
}

function clearCells(host: Host, { worksheet, table }: PlacedTable): void {
  for (const key of [...worksheet.cells.keys()]) {
    const { row, column } = placeOf(key);
    if (hasCell(table.area, row, column)) worksheet.cells.delete(key);
  }
  host.events.cellsChanged({ worksheet, area: table.area, changeType: 'RangeEdited' });
}
