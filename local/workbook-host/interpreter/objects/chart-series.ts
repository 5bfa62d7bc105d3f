import { type ChartData, type ChartSeriesData, lineStyles, markerStyles } from '../../model/chart-data.ts';
import { textOf } from '../cells/read-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type {
  Argument,
  ChartSeriesState,
  ChartState,
  Host,
  HostObject,
  ObjectType,
  Property,
} from '../host-object.ts';
import type { Json } from '../json.ts';
import {
  changeableChart,
  chartOf,
  chartProperty,
  colourArgument,
  sizeArgument,
  wordArgument,
} from './find-chart.ts';
import { indexArgument, truthArgument } from './read-argument.ts';

function seriesOf({ series }: ChartData, { index }: ChartSeriesState): ChartSeriesData {
  const found = series[index];
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

const property = (
  get: (series: ChartSeriesData) => Json,
  set: (series: ChartSeriesData, value: Argument) => void,
): Property<ChartSeriesState> =>
  chartProperty<ChartSeriesState>(
    (chart, state) => get(seriesOf(chart, state)),
    (chart, value, state) => set(seriesOf(chart, state), value),
  );

const object = ({ chartId }: ChartState, index: number): HostObject => ({
  kind: 'ChartSeries',
  state: { chartId, index },
});

export const chartSeriesCollectionType: ObjectType<ChartState> = {
  properties: { Count: { get: (state, host) => chartOf(host, state).chart.series.length } },
  items: (state, host) => chartOf(host, state).chart.series.map((_, index) => object(state, index)),
  methods: {
    GetCount: (state, _, host) => ({ value: chartOf(host, state).chart.series.length }),
    GetItemAt: (state, [index], host) => {
      const at = indexArgument(index);
      if (!chartOf(host, state).chart.series[at]) throw new ExcelError('InvalidArgument');
      return object(state, at);
    },
  },
};

/** A series is called as its heading says, else by its number. */
function nameOf(host: Host, state: ChartSeriesState): string {
  const { name } = seriesOf(chartOf(host, state).chart, state);
  const worksheet = host.workbook.worksheets.find(({ id }) => id === name?.worksheetId);
  const cell = name?.area && worksheet?.cells.get(`${name.area.row},${name.area.column}`);
  return cell ? textOf(cell, host.workbook.styles) : `系列${state.index + 1}`;
}

export const chartSeriesType: ObjectType<ChartSeriesState> = {
  properties: {
    GapWidth: property(
      ({ gap = 150 }) => gap,
      (series, value) => {
        series.gap = sizeArgument(value);
      },
    ),
    HasDataLabels: property(
      ({ labels }) => labels !== undefined,
      (series, value) => {
        if (truthArgument(value)) series.labels = series.labels ?? {};
        else delete series.labels;
      },
    ),
    MarkerBackgroundColor: property(
      ({ marker }) => marker?.fill ?? '',
      (series, value) => {
        series.marker = { ...series.marker, fill: colourArgument(value) };
      },
    ),
    MarkerForegroundColor: property(
      ({ marker }) => marker?.line ?? '',
      (series, value) => {
        series.marker = { ...series.marker, line: colourArgument(value) };
      },
    ),
    MarkerSize: property(
      ({ marker }) => marker?.size ?? 5,
      (series, value) => {
        series.marker = { ...series.marker, size: sizeArgument(value) };
      },
    ),
    MarkerStyle: property(
      ({ marker }) => marker?.style ?? 'Automatic',
      (series, value) => {
        series.marker = { ...series.marker, style: wordArgument(markerStyles, value) };
      },
    ),
    Name: { get: (state, host) => nameOf(host, state) },
  },
  navigations: {
    DataLabels: (state) => ({ kind: 'ChartDataLabels', state }),
    Format: (state) => ({ kind: 'ChartSeriesFormat', state }),
  },
};

export const chartSeriesFormatType: ObjectType<ChartSeriesState> = {
  navigations: {
    Fill: (state) => ({ kind: 'ChartFill', state }),
    Line: (state) => ({ kind: 'ChartLineFormat', state }),
  },
};

export const chartFillType: ObjectType<ChartSeriesState> = {
  changes: {
    SetSolidColor: (state, [colour], host) => {
      seriesOf(changeableChart(host, state).chart, state).fill = colourArgument(colour);
    },
  },
};

export const chartLineFormatType: ObjectType<ChartSeriesState> = {
  properties: {
    Color: property(
      ({ line }) => line?.colour ?? '',
      (series, value) => {
        series.line = { ...series.line, colour: colourArgument(value) };
      },
    ),
    LineStyle: property(
      ({ line }) => line?.style ?? 'Continuous',
      (series, value) => {
        series.line = { ...series.line, style: wordArgument(lineStyles, value) };
      },
    ),
    Weight: property(
      ({ line }) => line?.weight ?? 2.25,
      (series, value) => {
        series.line = { ...series.line, weight: sizeArgument(value) };
      },
    ),
  },
};

export const chartDataLabelsType: ObjectType<ChartSeriesState> = {
  navigations: { Format: (state) => ({ kind: 'ChartDataLabelFormat', state }) },
};

export const chartDataLabelFormatType: ObjectType<ChartSeriesState> = {
  navigations: {
    Font: (state) => ({
      kind: 'ChartFont',
      state: { chartId: state.chartId, of: (chart) => seriesOf(chart, state).labels ?? {} },
    }),
  },
};
