import type { ChartData } from '../model/chart-data.ts';
import { type Plot, plotBars, plotLines } from './chart-plot.ts';
import { svgElement, svgText } from './svg-element.ts';

export interface ChartFigures {
  categories: string[];
  series: { name: string; values: (number | undefined)[] }[];
}

/** Colours of series that have none of their own, as Excel's. */
const colours = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export function colourOf({ series }: ChartData, index: number): string {
  const { fill, line } = series[index] ?? {};
  return fill ?? line?.colour ?? colours[index % colours.length] ?? '#4472C4';
}

/** A picture of the chart that says what Excel would show; it is not measured out as Excel's is. */
export function chartSvg(
  chart: ChartData,
  figures: ChartFigures,
  { width, height }: { width: number; height: number },
): SVGElement {
  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const { title, axes, legend } = chart;
  if (title) svg.append(svgText(title.text, { x: width / 2, y: 24, size: 15, anchor: 'middle' }));
  const [below, left] =
    chart.type === 'BarStacked'
      ? [axes.value.title, axes.category.title]
      : [axes.category.title, axes.value.title];
  const foot = height - (legend ? 26 : 6);
  if (below) svg.append(svgText(below.text, { x: width / 2, y: foot - 4, size: 12, anchor: 'middle' }));
  const longest = Math.max(0, ...figures.categories.map((text) => text.length));
  const labels = chart.type === 'BarStacked' ? Math.min(width * 0.4, longest * 12 + 8) : 44;
  const plot: Plot = {
    left: labels + (left ? 20 : 6),
    top: title ? 38 : 12,
    right: width - 16,
    bottom: foot - (below ? 40 : 24),
  };
  if (left) {
    const middle = (plot.top + plot.bottom) / 2;
    svg.append(svgText(left.text, { x: 14, y: middle, size: 12, anchor: 'middle', turn: -90 }));
  }
  svg.append(...(chart.type === 'BarStacked' ? plotBars : plotLines)(chart, figures, plot));
  if (legend) svg.append(...legendOf(chart, figures, { width, top: height - 20 }));
  return svg;
}

function legendOf(
  chart: ChartData,
  { series }: ChartFigures,
  { width, top }: { width: number; top: number },
): SVGElement[] {
  const widths = series.map(({ name }) => name.length * 12 + 28);
  let x = Math.max(4, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return series.flatMap(({ name }, index) => {
    const fill = colourOf(chart, index);
    const mark = svgElement('rect', { x, y: top, width: 11, height: 11, fill, stroke: '#616161' });
    const text = svgText(name, { x: x + 16, y: top + 10, size: 12, anchor: 'start' });
    x += widths[index] ?? 0;
    return [mark, text];
  });
}
