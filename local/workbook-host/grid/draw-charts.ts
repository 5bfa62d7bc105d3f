import { chartCells } from '../codec/chart-xml.ts';
import type { ChartCells, ChartData } from '../model/chart-data.ts';
import type { WorksheetData } from '../model/workbook-data.ts';
import { boxOf } from './chart-place.ts';
import { type ChartFigures, chartSvg } from './chart-svg.ts';
import type { GridGeometry } from './grid-geometry.ts';
import type { GridPort } from './grid-port.ts';
import { headerHeight, headerWidth } from './render-window.ts';

/** The charts of the worksheet as pictures over its cells; a screen reader is told their titles and figures. */
export function drawCharts(
  port: Pick<GridPort, 'worksheet' | 'worksheets'>,
  geometry: GridGeometry,
): Element[] {
  const worksheet = port.worksheet();
  const sizes = { ...worksheet, rowHeights: shownHeights(worksheet, geometry) };
  return (worksheet.charts ?? []).map((chart) => {
    const { left, top, width, height } = boxOf(sizes, chart.anchor);
    const figures = figuresOf(chart, port.worksheets());
    const svg = chartSvg(chart, figures, { width, height });
    svg.setAttribute('class', 'grid-chart');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', toldOf(chart, figures));
    svg.setAttribute('data-chart', chart.name);
    svg.setAttribute('style', `left:${left + headerWidth}px;top:${top + headerHeight}px`);
    return svg;
  });
}

/** Rows as high as they are shown, which their text may have stretched. */
function shownHeights({ charts = [] }: WorksheetData, geometry: GridGeometry): Map<number, number> {
  const last = Math.max(0, ...charts.map(({ anchor }) => anchor.to.row));
  return new Map(Array.from({ length: last + 1 }, (_, row) => [row, geometry.rowHeight(row)]));
}

export function figuresOf(chart: ChartData, worksheets: WorksheetData[]): ChartFigures {
  const texts = (cells: ChartCells | undefined) =>
    cells ? chartCells(cells, worksheets).map((cell) => String(cell?.value ?? '')) : [];
  return {
    categories: texts(chart.series[0]?.categories),
    series: chart.series.map((series) => ({
      name: texts(series.name)[0] ?? '',
      values: chartCells(series.values, worksheets).map((cell) =>
        typeof cell?.value === 'number' ? cell.value : undefined,
      ),
    })),
  };
}

function toldOf({ name, title }: ChartData, { categories, series }: ChartFigures): string {
  const figures = series.map(({ name: of, values }) => {
    const points = values.flatMap((value, at) =>
      value === undefined ? [] : `${categories[at] ?? ''} ${value}`,
    );
    return `${of}: ${points.join(', ')}`;
  });
  return [title?.text ?? name, ...figures].join('; ');
}
