import { isUnbounded } from '../cells/cell-area.ts';
import { formatCells } from '../cells/format-cells.ts';
import { areHidden, setHidden } from '../cells/hidden-lines.ts';
import { rangeAddress } from '../cells/range-address.ts';
import {
  cellValue,
  formulaOf,
  liveRange,
  readCells,
  styleOf,
  textOf,
  valueTypeOf,
} from '../cells/read-cells.ts';
import { valuesFor, writeCells } from '../cells/write-cells.ts';
import type { ObjectType, Property, RangeState } from '../host-object.ts';
import { rangeChanges } from './range-changes.ts';
import { rangeMethods } from './range-methods.ts';
import { textArgument, truthArgument } from './read-argument.ts';

type RangeProperty = Property<RangeState>;

const numberFormat: RangeProperty = {
  get: (range, { workbook }) => readCells(range, (cell) => styleOf(workbook, cell).numberFormat),
  set: (range, given, host) => {
    const formats = valuesFor(range, given);
    formatCells(host, range, (style, { row, column }) => {
      const format = formats[row]?.[column];
      return format === null || format === undefined
        ? style
        : { ...style, numberFormat: textArgument(format) };
    });
  },
};

const tell = (get: RangeProperty['get']): RangeProperty => ({
  get: (range, host) => get(liveRange(range), host),
});

/** More cells than a 32-bit number counts are told as -1. */
const maxCount = 2 ** 31 - 1;

export const rangeType: ObjectType<RangeState> = {
  properties: {
    Address: tell(({ worksheet, area }) => rangeAddress(worksheet, area)),
    AddressLocal: tell(({ worksheet, area }) => rangeAddress(worksheet, area)),
    CellCount: tell(({ area }) => (area.rows * area.columns > maxCount ? -1 : area.rows * area.columns)),
    ColumnCount: tell(({ area }) => area.columns),
    ColumnHidden: {
      get: (range) => areHidden(range, 'columns'),
      set: (range, isHidden) => setHidden(range, 'columns', truthArgument(isHidden)),
    },
    ColumnIndex: tell(({ area }) => area.column),
    Formulas: {
      get: (range) => readCells(range, formulaOf),
      set: (range, formulas, host) => writeCells(host, range, formulas),
    },
    Hidden: tell((range) => {
      const [rows, columns] = [areHidden(range, 'rows'), areHidden(range, 'columns')];
      return rows === true || columns === true || (rows === null || columns === null ? null : false);
    }),
    IsEntireColumn: tell(({ area }) => isUnbounded({ ...area, columns: 1 })),
    IsEntireRow: tell(({ area }) => isUnbounded({ ...area, rows: 1 })),
    NumberFormat: numberFormat,
    RowCount: tell(({ area }) => area.rows),
    RowHidden: {
      get: (range) => areHidden(range, 'rows'),
      set: (range, isHidden) => setHidden(range, 'rows', truthArgument(isHidden)),
    },
    RowIndex: tell(({ area }) => area.row),
    Text: { get: (range, { workbook }) => readCells(range, (cell) => textOf(cell, workbook.styles)) },
    ValueTypes: { get: (range) => readCells(range, valueTypeOf) },
    Values: {
      get: (range) => readCells(range, cellValue),
      set: (range, values, host) => writeCells(host, range, values),
    },
  },
  navigations: {
    Format: (range) => ({ kind: 'RangeFormat', state: liveRange(range) }),
    Worksheet: (range) => ({ kind: 'Worksheet', state: liveRange(range).worksheet }),
  },
  methods: rangeMethods,
  changes: rangeChanges,
};
