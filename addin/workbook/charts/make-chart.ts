import type { ChartContent } from '#domain/charts/chart-content.ts';
import type { Area } from '#domain/grid/grid.ts';

const types = { stackedBars: 'BarStacked', lines: 'LineMarkers' } as const;

/** Makes a native chart. Excel's API has no alternative text for charts: what a screen reader is told is the title. */
export function makeChart(
  worksheet: Excel.Worksheet,
  content: ChartContent,
  { source, area }: { source: Excel.Range; area: Area },
): void {
  const chart = worksheet.charts.add(types[content.kind], source, 'Columns');
  chart.name = content.name;
  chart.title.text = plainTitle(content.title);
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = '#242424';
  chart.legend.position = 'Bottom';
  chart.displayBlanksAs = 'NotPlotted';
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plainTitle(content.categoryTitle);
  if (content.valueTitle !== '') valueAxis.title.text = plainTitle(content.valueTitle);
  if (content.kind === 'stackedBars') {
    // The first department on top, the figures' axis below as ever.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  lookOfSeries(chart, content, 0);
  const { row, column, rows, columns } = area;
  chart.setPosition(worksheet.getCell(row, column), worksheet.getCell(row + rows - 1, column + columns - 1));
}

/** Colours, marks and dashes of the series from `first` on. */
export function lookOfSeries(chart: Excel.Chart, { series, kind }: ChartContent, first: number): void {
  series.forEach(({ colour, labelColour, line }, at) => {
    if (at < first) return;
    const drawn = chart.series.getItemAt(at);
    if (kind === 'stackedBars') {
      drawn.format.fill.setSolidColor(colour);
      // An edge tells neighbours apart where colours cannot.
      drawn.format.line.color = '#616161';
      drawn.format.line.weight = 0.75;
      drawn.gapWidth = 40;
      drawn.hasDataLabels = true;
      if (labelColour !== undefined) drawn.dataLabels.format.font.color = labelColour;
      return;
    }
    drawn.format.line.color = colour;
    drawn.format.line.weight = 2.25;
    if (line?.isDashed) drawn.format.line.lineStyle = 'Dash';
    if (line) drawn.markerStyle = line.marker;
    drawn.markerSize = 7;
    drawn.markerBackgroundColor = colour;
    drawn.markerForegroundColor = colour;
  });
}

/** Excel takes a title that begins with `=` for a reference to a cell. */
function plainTitle(text: string): string {
  return text.startsWith('=') ? ` ${text}` : text;
}
