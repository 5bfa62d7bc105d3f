import { applyFilters, sortTable } from '../../grid/sort-table.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, ObjectType, TableState } from '../host-object.ts';
import { bodyArea, tableOf } from './find-table.ts';
import { findRecord } from './read-argument.ts';

interface SortField {
  key: number;
  ascending: boolean;
}

export const tableSortType: ObjectType<TableState> = {
  properties: {
    Fields: { get: ({ tableId }, { sorts }) => (sorts.get(tableId) ?? []).map((field) => ({ ...field })) },
    MatchCase: { get: () => false },
    Method: { get: () => 'PinYin' },
  },
  changes: {
    Apply: (state, [fields], host) => {
      const { worksheet, table } = tableOf(host, state);
      checkUnprotected(worksheet);
      const wanted = fieldsOf(fields, table.columns.length);
      // The first field decides last, for sorting keeps the order of equals.
      for (const { key, ascending } of wanted.toReversed()) sortTable(worksheet, table, key, ascending);
      applyFilters(worksheet, table, host.workbook.styles);
      host.sorts.set(state.tableId, wanted);
      host.events.cellsChanged({ worksheet, area: bodyArea(table), changeType: 'RangeEdited' });
    },
    Clear: ({ tableId }, _, { sorts }) => {
      sorts.delete(tableId);
    },
  },
};

function fieldsOf(given: Argument, columns: number): SortField[] {
  if (!Array.isArray(given)) throw new ExcelError('InvalidArgument');
  return given.map((field) => {
    const { key, ascending } = findRecord(field) ?? {};
    if (typeof key !== 'number' || key < 0 || key >= columns) throw new ExcelError('InvalidArgument');
    return { key, ascending: ascending !== false };
  });
}
