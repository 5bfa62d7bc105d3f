import { anchorAt, boxOf, type ChartBox } from '../../grid/chart-place.ts';
import type { Argument, ChartState, Host, ObjectType, Property } from '../host-object.ts';
import { readSource, withSource } from './chart-source.ts';
import { changeableChart, chartOf, chartProperty, sizeArgument, wordArgument } from './find-chart.ts';
import { rangeArgument, textArgument } from './read-argument.ts';

/** Points; the box is in pixels. */
const side = (name: keyof ChartBox): Property<ChartState> => ({
  get: (state, host) => {
    const { worksheet, chart } = chartOf(host, state);
    return (boxOf(worksheet, chart.anchor)[name] * 72) / 96;
  },
  set: (state, points, host) => {
    const { worksheet, chart } = changeableChart(host, state);
    const pixels = points === 0 ? 0 : (sizeArgument(points) * 96) / 72;
    chart.anchor = anchorAt(worksheet, { ...boxOf(worksheet, chart.anchor), [name]: pixels });
  },
});

export const chartType: ObjectType<ChartState> = {
  id: { name: 'Id', of: ({ chartId }) => chartId },
  properties: {
    ChartType: { get: (state, host) => chartOf(host, state).chart.type },
    DisplayBlanksAs: chartProperty(
      ({ blanks }) => blanks,
      (chart, value) => {
        chart.blanks = wordArgument(['NotPlotted', 'Zero', 'Interpolated'] as const, value);
      },
    ),
    Height: side('height'),
    Id: { get: ({ chartId }) => chartId },
    Left: side('left'),
    Name: chartProperty(
      ({ name }) => name,
      (chart, value) => {
        chart.name = textArgument(value);
      },
    ),
    Top: side('top'),
    Width: side('width'),
  },
  navigations: {
    Axes: (state) => ({ kind: 'ChartAxes', state }),
    Legend: (state) => ({ kind: 'ChartLegend', state }),
    Series: (state) => ({ kind: 'ChartSeriesCollection', state }),
    Title: (state) => ({ kind: 'ChartTitle', state }),
    Worksheet: (state, host) => ({ kind: 'Worksheet', state: chartOf(host, state).worksheet }),
  },
  changes: {
    Delete: (state, _, host) => {
      const { worksheet, chart } = changeableChart(host, state);
      worksheet.charts = worksheet.charts?.filter((one) => one !== chart) ?? [];
    },
    SetData: (state, [source, seriesBy], host) => {
      const { worksheet, chart } = changeableChart(host, state);
      chart.series = withSource(chart, readSource(host, worksheet, source, seriesBy));
    },
    SetPosition: (state, [start, end], host) => setPosition(host, state, start, end),
  },
};

/** From the top left of one cell to the bottom right of another, or of the same one. */
function setPosition(host: Host, state: ChartState, start: Argument, end: Argument): void {
  const { worksheet, chart } = changeableChart(host, state);
  const first = rangeArgument(host, start, worksheet).area;
  const last = end === undefined || end === null ? first : rangeArgument(host, end, worksheet).area;
  chart.anchor = {
    from: { row: first.row, column: first.column, x: 0, y: 0 },
    to: { row: last.row + last.rows, column: last.column + last.columns, x: 0, y: 0 },
  };
}
