import type { ChartData } from '../model/chart-data.ts';
import { type ChartFigures, colourOf } from './chart-svg.ts';
import { svgElement, svgText } from './svg-element.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

/** Pixels within the picture. */
export interface Plot {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Bars that lie, one for each category, each piece beside the one before it. */
export function plotBars(chart: ChartData, { categories, series }: ChartFigures, plot: Plot): SVGElement[] {
  const sums = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const scale = valueScale([0, ...sums]);
  const xOf = (value: number) => plot.left + scale.share(value) * (plot.right - plot.left);
  const step = (plot.bottom - plot.top) / Math.max(1, categories.length);
  const thickness = step / (1 + (chart.series[0]?.gap ?? 150) / 100);
  const drawn = gridLines(scale, plot, 'across', xOf);
  for (const [at, category] of categories.entries()) {
    const place = chart.axes.category.isReversed ? at : categories.length - 1 - at;
    const middle = plot.top + (place + 0.5) * step;
    const size = Math.min(12, step);
    drawn.push(svgText(category, { x: plot.left - 6, y: middle + size / 3, size, anchor: 'end' }));
    let from = 0;
    for (const [index, { values }] of series.entries()) {
      const value = values[at] ?? 0;
      if (value === 0) continue;
      const [x, end] = [xOf(from), xOf(from + value)];
      from += value;
      const stroke = chart.series[index]?.line?.colour ?? 'none';
      const box = { x, y: middle - thickness / 2, width: end - x, height: thickness };
      drawn.push(svgElement('rect', { ...box, fill: colourOf(chart, index), stroke }));
      const labels = chart.series[index]?.labels;
      if (!labels) continue;
      const [middleX, colour] = [(x + end) / 2, labels.colour ?? '#404040'];
      drawn.push(svgText(String(value), { x: middleX, y: middle + 4, size: 11, anchor: 'middle', colour }));
    }
  }
  return drawn;
}

/** Points at their categories; where there is no value there is neither a point nor a line to it. */
export function plotLines(chart: ChartData, { categories, series }: ChartFigures, plot: Plot): SVGElement[] {
  const scale = valueScale(series.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
  const yOf = (value: number) => plot.bottom - scale.share(value) * (plot.bottom - plot.top);
  const step = (plot.right - plot.left) / Math.max(1, categories.length);
  const xOf = (at: number) => plot.left + (at + 0.5) * step;
  const drawn = gridLines(scale, plot, 'down', yOf);
  const every = Math.ceil(72 / step);
  for (const [at, category] of categories.entries()) {
    if (at % every !== 0) continue;
    drawn.push(svgText(category, { x: xOf(at), y: plot.bottom + 16, size: 11, anchor: 'middle' }));
  }
  for (const [index, { values }] of series.entries()) {
    const colour = colourOf(chart, index);
    const { line } = chart.series[index] ?? {};
    const dashes = line?.style === 'Dash' ? '6 4' : line?.style === 'Dot' ? '2 3' : 'none';
    const points = values.map((value, at) =>
      value === undefined ? undefined : ([xOf(at), yOf(value)] as const),
    );
    for (const [at, point] of points.entries()) {
      const before = points[at - 1];
      if (!point) continue;
      if (before) {
        const ends = { x1: before[0], y1: before[1], x2: point[0], y2: point[1] };
        drawn.push(
          svgElement('line', { ...ends, stroke: colour, 'stroke-width': 2, 'stroke-dasharray': dashes }),
        );
      }
      drawn.push(marker(chart.series[index]?.marker?.style, point, colour));
    }
  }
  return drawn;
}

function marker(style: string | undefined, [x, y]: readonly [number, number], fill: string): SVGElement {
  if (style !== 'Diamond' && style !== 'Square') return svgElement('circle', { cx: x, cy: y, r: 4, fill });
  const turn = style === 'Diamond' ? { transform: `rotate(45 ${x} ${y})` } : {};
  return svgElement('rect', { x: x - 4, y: y - 4, width: 8, height: 8, fill, ...turn });
}

function gridLines(
  { ticks }: ValueScale,
  { left, top, right, bottom }: Plot,
  way: 'across' | 'down',
  placeOf: (value: number) => number,
): SVGElement[] {
  return ticks.flatMap((tick) => {
    const at = placeOf(tick);
    const ends =
      way === 'across' ? { x1: at, y1: top, x2: at, y2: bottom } : { x1: left, y1: at, x2: right, y2: at };
    const [x, y] = way === 'across' ? [at, bottom + 16] : [left - 6, at + 4];
    return [
      svgElement('line', { ...ends, stroke: '#D9D9D9' }),
      svgText(String(tick), { x, y, size: 11, anchor: way === 'across' ? 'middle' : 'end' }),
    ];
  });
}
