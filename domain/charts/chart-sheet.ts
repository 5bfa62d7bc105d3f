import { timeInJapan } from '../dates/time-in-japan.ts';
import type { ChartSheet } from './chart-content.ts';
import { indicatorCharts, type TrendFacts } from './indicator-charts.ts';
import { type ProgressFacts, progressChart } from './progress-chart.ts';

/** What a worksheet can hold so that somebody still finds a chart, and Excel stays quick. */
export const mostIndicatorCharts = 60;

/** All charts of a round; `left` is how many indicators' charts were too many. */
export function chartSheet(
  facts: ProgressFacts & TrendFacts & { instant: string },
): ChartSheet & { left: number } {
  const { plan, words, instant } = facts;
  const all = indicatorCharts(facts);
  const shown = all.slice(0, mostIndicatorCharts);
  return {
    worksheet: words.worksheet,
    heading: words.heading(plan.name, plan.fiscalYear),
    asOf: words.asOf(timeInJapan(instant)),
    figuresNote: words.figuresNote,
    charts: [...progressChart(facts), ...shown],
    left: all.length - shown.length,
  };
}
