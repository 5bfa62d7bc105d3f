import { chosenValues } from '../../grid/column-filter.ts';
import { applyFilters } from '../../grid/sort-table.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, ObjectStates, ObjectType, TableState } from '../host-object.ts';
import type { Json } from '../json.ts';
import { tableOf } from './find-table.ts';
import { indexArgument } from './read-argument.ts';
import { clearFilters } from './table.ts';
import { columnOf } from './table-columns.ts';

type Column = ObjectStates['Filter'];

export const autoFilterType: ObjectType<TableState> = {
  properties: {
    Criteria: {
      get: (state, host) => {
        const { table } = tableOf(host, state);
        return table.columns.map(
          (_, index) => criterionOf(table.filters.get(index)) ?? { filterOn: 'Values' },
        );
      },
    },
    Enabled: { get: (state, host) => tableOf(host, state).table.hasFilterButtons },
    IsDataFiltered: { get: (state, host) => tableOf(host, state).table.filters.size > 0 },
  },
  methods: {
    GetRange: (state, _, host) => {
      const { worksheet, table } = tableOf(host, state);
      if (!table.hasFilterButtons) throw new ExcelError('ItemNotFound');
      return host.range(worksheet, table.area);
    },
    GetRangeOrNullObject: (state, _, host) => {
      const { worksheet, table } = tableOf(host, state);
      return table.hasFilterButtons ? host.range(worksheet, table.area) : null;
    },
  },
  changes: {
    ClearColumnCriteria: (state, [column], host) =>
      setCriterion(host, state, indexArgument(column), undefined),
    ClearCriteria: (state, _, host) => clearFilters(host, tableOf(host, state)),
    Reapply: (state, _, host) => {
      const { worksheet, table } = tableOf(host, state);
      checkUnprotected(worksheet);
      applyFilters(worksheet, table, host.workbook.styles);
    },
  },
};

/** Filters by values; other criteria are told as they were stored, and not set. */
export const filterType: ObjectType<Column> = {
  properties: {
    Criteria: {
      get: (state, host) => {
        const { table, index } = columnOf(host, state);
        return criterionOf(table.filters.get(index));
      },
    },
  },
  changes: {
    Apply: (state, [criteria], host) => {
      const values = chosenValues(criteria);
      if (!values) return host.missing('Filter', 'Apply(criteria other than values)');
      setCriterion(host, state, columnOf(host, state).index, values);
    },
    ApplyValuesFilter: (state, [values], host) =>
      setCriterion(host, state, columnOf(host, state).index, textsOf(values)),
    Clear: (state, _, host) => setCriterion(host, state, columnOf(host, state).index, undefined),
  },
};

function setCriterion(host: Host, state: TableState, column: number, values: string[] | undefined): void {
  const { worksheet, table } = tableOf(host, state);
  checkUnprotected(worksheet);
  if (values) table.filters.set(column, { filterOn: 'Values', values });
  else table.filters.delete(column);
  applyFilters(worksheet, table, host.workbook.styles);
}

function textsOf(values: Argument): string[] {
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string'))
    throw new ExcelError('InvalidArgument');
  return values.map(String);
}

function criterionOf(criterion: unknown): Json {
  if (criterion === undefined) return null;
  const values = chosenValues(criterion);
  return values ? { filterOn: 'Values', values } : { filterOn: 'Custom' };
}
