import type { ChartData } from '../../model/chart-data.ts';
import type { WorksheetData } from '../../model/workbook-data.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, ChartState, Host, Property } from '../host-object.ts';
import { findRecord } from './read-argument.ts';

export interface PlacedChart {
  worksheet: WorksheetData;
  chart: ChartData;
}

export function chartOf(host: Host, { chartId }: ChartState): PlacedChart {
  for (const worksheet of host.workbook.worksheets) {
    const chart = worksheet.charts?.find(({ id }) => id === chartId);
    if (chart) return { worksheet, chart };
  }
  throw new ExcelError('ItemNotFound');
}

/** A chart that may be changed: on a protected worksheet none may. */
export function changeableChart(host: Host, state: ChartState): PlacedChart {
  const placed = chartOf(host, state);
  checkUnprotected(placed.worksheet);
  return placed;
}

/** A property of a chart's part; without `set` it is only told. */
export function chartProperty<State extends ChartState>(
  get: (chart: ChartData, state: State) => ReturnType<Property<State>['get']>,
  set: (chart: ChartData, value: Argument, state: State) => void,
): Property<State> {
  return {
    get: (state, host) => get(chartOf(host, state).chart, state),
    set: (state, value, host) => set(changeableChart(host, state).chart, value, state),
  };
}

export function colourArgument(value: Argument): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw new ExcelError('InvalidArgument');
  return value.toUpperCase();
}

/** One of the words that an enumeration has; any other is not supported here. */
export function wordArgument<Word extends string>(words: readonly Word[], value: Argument): Word {
  const word = words.find((one) => one === value);
  if (word === undefined || findRecord(value)) throw new ExcelError('InvalidArgument');
  return word;
}

export function sizeArgument(value: Argument): number {
  if (typeof value !== 'number' || !(value > 0)) throw new ExcelError('InvalidArgument');
  return value;
}
