import { type ChartData, type ChartText, legendPositions } from '../../model/chart-data.ts';
import type { ChartState, ObjectStates, ObjectType, Property } from '../host-object.ts';
import { chartProperty, colourArgument, sizeArgument, wordArgument } from './find-chart.ts';
import { textArgument, truthArgument } from './read-argument.ts';

interface TextHolder {
  title?: ChartText;
}

/** Text and visibility of a title; one that is hidden has lost its text. */
export function titleProperties<State extends ChartState>(
  holderOf: (chart: ChartData, state: State) => TextHolder,
): Record<'Text' | 'Visible', Property<State>> {
  return {
    Text: chartProperty<State>(
      (chart, state) => holderOf(chart, state).title?.text ?? '',
      (chart, value, state) => {
        const holder = holderOf(chart, state);
        holder.title = { ...holder.title, text: textArgument(value) };
      },
    ),
    Visible: chartProperty<State>(
      (chart, state) => holderOf(chart, state).title !== undefined,
      (chart, value, state) => {
        const holder = holderOf(chart, state);
        if (truthArgument(value)) holder.title = holder.title ?? { text: '' };
        else delete holder.title;
      },
    ),
  };
}

export const chartTitleType: ObjectType<ChartState> = {
  properties: titleProperties((chart) => chart),
  navigations: { Format: (state) => ({ kind: 'ChartTitleFormat', state }) },
};

export const chartTitleFormatType: ObjectType<ChartState> = {
  navigations: {
    Font: ({ chartId }) => ({ kind: 'ChartFont', state: { chartId, of: ({ title }) => title ?? {} } }),
  },
};

type FontState = ObjectStates['ChartFont'];

export const chartFontType: ObjectType<FontState> = {
  properties: {
    Bold: chartProperty<FontState>(
      (chart, { of }) => of(chart).bold ?? false,
      (chart, value, { of }) => void Object.assign(of(chart), { bold: truthArgument(value) }),
    ),
    Color: chartProperty<FontState>(
      (chart, { of }) => of(chart).colour ?? '#595959',
      (chart, value, { of }) => void Object.assign(of(chart), { colour: colourArgument(value) }),
    ),
    Size: chartProperty<FontState>(
      (chart, { of }) => of(chart).size ?? 10,
      (chart, value, { of }) => void Object.assign(of(chart), { size: sizeArgument(value) }),
    ),
  },
};

export const chartLegendType: ObjectType<ChartState> = {
  properties: {
    Position: chartProperty<ChartState>(
      ({ legend }) => legend ?? 'Right',
      (chart, value) => {
        chart.legend = wordArgument(legendPositions, value);
      },
    ),
    Visible: chartProperty<ChartState>(
      ({ legend }) => legend !== undefined,
      (chart, value) => {
        if (truthArgument(value)) chart.legend = chart.legend ?? 'Right';
        else delete chart.legend;
      },
    ),
  },
};
