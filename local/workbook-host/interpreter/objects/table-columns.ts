import type { CellArea, TableData } from '../../model/workbook-data.ts';
import { moveCells } from '../cells/move-cells.ts';
import { cellValue, readCells } from '../cells/read-cells.ts';
import { writeCells } from '../cells/write-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type {
  Argument,
  Host,
  HostObject,
  Method,
  ObjectStates,
  ObjectType,
  TableState,
} from '../host-object.ts';
import { addColumn } from './add-column.ts';
import { bodyArea, tableOf } from './find-table.ts';
import { indexArgument, textArgument } from './read-argument.ts';

type Column = ObjectStates['TableColumn'];

const object = (tableId: string, columnId: number): HostObject => ({
  kind: 'TableColumn',
  state: { tableId, columnId },
});

function columnsOf(host: Host, state: TableState): TableData['columns'] {
  return tableOf(host, state).table.columns;
}

/** By name or id; a name is compared without case. */
function findColumn(host: Host, { tableId }: TableState, key: Argument): HostObject | undefined {
  const columns = columnsOf(host, { tableId });
  const found =
    typeof key === 'number'
      ? columns.find(({ id }) => id === key)
      : columns.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return found && object(tableId, found.id);
}

export const tableColumnCollectionType: ObjectType<TableState> = {
  properties: { Count: { get: (state, host) => columnsOf(host, state).length } },
  items: ({ tableId }, host) => columnsOf(host, { tableId }).map(({ id }) => object(tableId, id)),
  item: (state, key, host) => findColumn(host, state, key),
  methods: {
    GetCount: (state, _, host) => ({ value: columnsOf(host, state).length }),
    GetItemAt: ({ tableId }, [index], host) => {
      const column = columnsOf(host, { tableId })[indexArgument(index)];
      if (!column) throw new ExcelError('InvalidArgument');
      return object(tableId, column.id);
    },
    GetItemOrNullObject: (state, [key], host) => findColumn(host, state, key) ?? null,
  },
  changes: {
    Add: ({ tableId }, args, host) => object(tableId, addColumn(host, tableOf(host, { tableId }), args)),
  },
};

const rangeOf =
  (areaOf: (table: TableData) => CellArea | undefined): Method<Column> =>
  (state, _, host) => {
    const { worksheet, table, index } = columnOf(host, state);
    const rows = areaOf(table);
    if (!rows) throw new ExcelError('ItemNotFound');
    return host.range(worksheet, { ...rows, column: table.area.column + index, columns: 1 });
  };

export const tableColumnType: ObjectType<Column> = {
  id: { name: 'Id', of: ({ columnId }) => columnId },
  properties: {
    Id: { get: ({ columnId }) => columnId },
    Index: { get: (state, host) => columnOf(host, state).index },
    Name: {
      get: (state, host) => columnOf(host, state).column.name,
      set: (state, name, host) => {
        const { worksheet, table, index } = columnOf(host, state);
        if (!table.showHeaders) throw new ExcelError('InvalidOperation');
        const text = textArgument(name);
        const isTaken = table.columns.some(
          (one, at) => at !== index && one.name.toLowerCase() === text.toLowerCase(),
        );
        if (isTaken) throw new ExcelError('ItemAlreadyExists');
        const area = { row: table.area.row, column: table.area.column + index, rows: 1, columns: 1 };
        writeCells(host, { worksheet, area }, `'${text}`);
      },
    },
    Values: {
      get: (state, host) => readCells(columnRange(host, state), cellValue),
      set: (state, values, host) => writeCells(host, columnRange(host, state), values),
    },
  },
  navigations: { Filter: (state) => ({ kind: 'Filter', state }) },
  methods: {
    GetDataBodyRange: rangeOf(bodyArea),
    GetHeaderRowRange: rangeOf(({ showHeaders, area }) => (showHeaders ? { ...area, rows: 1 } : undefined)),
    GetRange: rangeOf(({ area }) => area),
    GetTotalRowRange: rangeOf(({ showTotals, area }) =>
      showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined,
    ),
  },
  changes: {
    Delete: (state, _, host) => {
      const { worksheet, table, index } = columnOf(host, state);
      if (table.columns.length === 1) throw new ExcelError('InvalidOperation');
      const area = { ...table.area, column: table.area.column + index, columns: 1 };
      moveCells(host, { worksheet, area }, 'delete', 'columns');
    },
  },
};

export function columnOf(host: Host, state: Column) {
  const placed = tableOf(host, state);
  const index = placed.table.columns.findIndex(({ id }) => id === state.columnId);
  const column = placed.table.columns[index];
  if (!column) throw new ExcelError('ItemNotFound');
  return { ...placed, column, index };
}

function columnRange(host: Host, state: Column) {
  const { worksheet, table, index } = columnOf(host, state);
  return { worksheet, area: { ...table.area, column: table.area.column + index, columns: 1 } };
}
