import type { ChartAxisData, ChartData } from '../../model/chart-data.ts';
import type { ChartAxisState, ChartState, ObjectType } from '../host-object.ts';
import { titleProperties } from './chart-texts.ts';
import { chartProperty, wordArgument } from './find-chart.ts';
import { truthArgument } from './read-argument.ts';

const axisOf = ({ axes }: ChartData, { axis }: ChartAxisState): ChartAxisData => axes[axis];

export const chartAxesType: ObjectType<ChartState> = {
  navigations: {
    CategoryAxis: ({ chartId }) => ({ kind: 'ChartAxis', state: { chartId, axis: 'category' } }),
    ValueAxis: ({ chartId }) => ({ kind: 'ChartAxis', state: { chartId, axis: 'value' } }),
  },
};

export const chartAxisType: ObjectType<ChartAxisState> = {
  properties: {
    /** Where the other axis crosses this one. */
    Position: chartProperty<ChartAxisState>(
      (chart, state) => (axisOf(chart, state).isCrossedAtEnd ? 'Maximum' : 'Automatic'),
      (chart, value, state) => {
        const axis = axisOf(chart, state);
        if (wordArgument(['Automatic', 'Maximum'] as const, value) === 'Maximum') axis.isCrossedAtEnd = true;
        else delete axis.isCrossedAtEnd;
      },
    ),
    ReversePlotOrder: chartProperty<ChartAxisState>(
      (chart, state) => axisOf(chart, state).isReversed ?? false,
      (chart, value, state) => {
        const axis = axisOf(chart, state);
        if (truthArgument(value)) axis.isReversed = true;
        else delete axis.isReversed;
      },
    ),
  },
  navigations: { Title: (state) => ({ kind: 'ChartAxisTitle', state }) },
};

export const chartAxisTitleType: ObjectType<ChartAxisState> = {
  properties: titleProperties<ChartAxisState>(axisOf),
  navigations: { Format: (state) => ({ kind: 'ChartAxisTitleFormat', state }) },
};

export const chartAxisTitleFormatType: ObjectType<ChartAxisState> = {
  navigations: {
    Font: ({ chartId, axis }) => ({
      kind: 'ChartFont',
      state: { chartId, of: ({ axes }) => axes[axis].title ?? {} },
    }),
  },
};
