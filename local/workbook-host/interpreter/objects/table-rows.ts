import { cellValue, readCells } from '../cells/read-cells.ts';
import { writeCells } from '../cells/write-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type {
  Answer,
  Host,
  HostObject,
  ObjectStates,
  ObjectType,
  RangeState,
  TableState,
} from '../host-object.ts';
import { addRows, deleteRows } from './change-rows.ts';
import { bodyArea, rowCount, tableOf } from './find-table.ts';
import { indexArgument } from './read-argument.ts';

type Row = ObjectStates['TableRow'];

const object = (tableId: string, index: number): HostObject => ({
  kind: 'TableRow',
  state: { tableId, index },
});

export const tableRowCollectionType: ObjectType<TableState> = {
  properties: { Count: { get: (state, host) => rowCount(tableOf(host, state)) } },
  items: ({ tableId }, host) =>
    Array.from({ length: rowCount(tableOf(host, { tableId })) }, (_, index) => object(tableId, index)),
  item: ({ tableId }, index, host) =>
    typeof index === 'number' && index < rowCount(tableOf(host, { tableId }))
      ? object(tableId, index)
      : undefined,
  methods: {
    GetCount: (state, _, host) => ({ value: rowCount(tableOf(host, state)) }),
    GetItemAt: ({ tableId }, [index], host) => {
      const at = indexArgument(index);
      if (at < 0 || at >= rowCount(tableOf(host, { tableId }))) throw new ExcelError('InvalidArgument');
      return object(tableId, at);
    },
  },
  changes: {
    Add: ({ tableId }, [index, values], host) =>
      object(tableId, addRows(host, tableOf(host, { tableId }), index, values)),
  },
};

export const tableRowType: ObjectType<Row> = {
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row, host) => readCells(rangeOf(host, row), cellValue),
      set: (row, values, host) => writeCells(host, rangeOf(host, row), values),
    },
  },
  methods: {
    GetRange: (row, _, host): Answer => {
      const { worksheet, area } = rangeOf(host, row);
      return host.range(worksheet, area);
    },
  },
  changes: {
    Delete: (row, _, host) => deleteRows(host, tableOf(host, row), row.index, 1),
  },
};

function rangeOf(host: Host, row: Row): RangeState {
  const { worksheet, table } = tableOf(host, row);
  const body = bodyArea(table);
  if (row.index >= body.rows) throw new ExcelError('ItemNotFound');
  return { worksheet, area: { ...body, row: body.row + row.index, rows: 1 } };
}
