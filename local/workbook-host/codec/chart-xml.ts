import type {
  ChartAxisData,
  ChartCells,
  ChartData,
  ChartFontData,
  ChartSeriesData,
  ChartText,
} from '../model/chart-data.ts';
import type { CellData, WorksheetData } from '../model/workbook-data.ts';
import { areaReference } from './cell-reference.ts';
import { quotedName } from './quoted-name.ts';
import { escapeAttribute, escapeXml } from './xml-text.ts';

/** Where the cells of a chart are looked up. */
export interface ChartBook {
  worksheets: Pick<WorksheetData, 'id' | 'name' | 'cells'>[];
  /** The number format of a cell, for the labels. */
  formatOf: (cell: CellData) => string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const chartSpace =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const axisIds = { category: 111_111_111, value: 222_222_222 };

/** A chart's part (ECMA-376 part 1, 21.2), with the values as they are now for programs that do not calculate. */
export function chartXml(chart: ChartData, book: ChartBook): string {
  const { title, legend, blanks } = chart;
  const titleXml = title
    ? `${textXml(title, 14)}<c:autoTitleDeleted val="0"/>`
    : '<c:autoTitleDeleted val="1"/>';
  const legendXml = legend
    ? `<c:legend><c:legendPos val="${legendMarks[legend]}"/><c:overlay val="0"/></c:legend>`
    : '';
  const gaps = { NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' }[blanks];
  return `${declaration}<c:chartSpace ${chartSpace}><c:roundedCorners val="0"/><c:chart>${titleXml}<c:plotArea><c:layout/>${plotXml(chart, book)}${axesXml(chart)}</c:plotArea>${legendXml}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${gaps}"/></c:chart></c:chartSpace>`;
}

export const legendMarks = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

function plotXml(chart: ChartData, book: ChartBook): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, book)).join('');
  const axes = `<c:axId val="${axisIds.category}"/><c:axId val="${axisIds.value}"/>`;
  if (chart.type === 'LineMarkers') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const gap = chart.series[0]?.gap ?? 150;
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/><c:overlap val="100"/>${axes}</c:barChart>`;
}

function seriesXml(chart: ChartData, series: ChartSeriesData, index: number, book: ChartBook): string {
  const { name, categories, values } = series;
  const isLine = chart.type === 'LineMarkers';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name ? `<c:tx>${textCells(name, book)}</c:tx>` : '',
    shapeXml(series, isLine),
    isLine ? markerXml(series) : '<c:invertIfNegative val="0"/>',
    series.labels ? labelsXml(series.labels, isLine) : '',
    categories ? `<c:cat>${textCells(categories, book)}</c:cat>` : '',
    `<c:val>${numberCells(values, book)}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function shapeXml({ fill, line }: ChartSeriesData, isLine: boolean): string {
  const dashes = { Continuous: 'solid', Dash: 'dash', Dot: 'sysDot' };
  const width = line?.weight === undefined ? '' : ` w="${Math.round(line.weight * 12_700)}"`;
  const outline = line
    ? `<a:ln${width}${isLine ? ' cap="rnd"' : ''}>${solid(line.colour)}${line.style ? `<a:prstDash val="${dashes[line.style]}"/>` : ''}</a:ln>`
    : '';
  const inner = `${solid(fill)}${outline}`;
  return inner === '' ? '' : `<c:spPr>${inner}</c:spPr>`;
}

function markerXml({ marker }: ChartSeriesData): string {
  if (!marker) return '';
  const { style, size, fill, line } = marker;
  const look = `${solid(fill)}${line ? `<a:ln>${solid(line)}</a:ln>` : ''}`;
  return [
    '<c:marker>',
    style ? `<c:symbol val="${style.toLowerCase()}"/>` : '',
    size === undefined ? '' : `<c:size val="${size}"/>`,
    look === '' ? '' : `<c:spPr>${look}</c:spPr>`,
    '</c:marker>',
  ].join('');
}

function labelsXml(font: ChartFontData, isLine: boolean): string {
  const look =
    Object.keys(font).length === 0
      ? ''
      : `<c:txPr><a:bodyPr/><a:p><a:pPr>${runXml('a:defRPr', font)}</a:pPr></a:p></c:txPr>`;
  const place = isLine ? 't' : 'ctr';
  return `<c:dLbls>${look}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

/** An axis of a chart whose bars lie: its categories are at the left, its values below. */
function axesXml({ axes, type }: ChartData): string {
  const [categoryPlace, valuePlace] = type === 'LineMarkers' ? ['b', 'l'] : ['l', 'b'];
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return [
    `<c:catAx>${axisXml(axes.category, { id: axisIds.category, place: categoryPlace, grid: '' })}`,
    crossesXml(axisIds.value, axes.value),
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx>${axisXml(axes.value, { id: axisIds.value, place: valuePlace, grid })}`,
    crossesXml(axisIds.category, axes.category),
    `<c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

function axisXml(
  { title, isReversed }: ChartAxisData,
  { id, place, grid }: { id: number; place: string | undefined; grid: string },
): string {
  const order = isReversed ? 'maxMin' : 'minMax';
  return `<c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${grid}${title ? textXml(title, 10) : ''}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`;
}

/** An axis says where it crosses the other one: the other's own setting. */
function crossesXml(other: number, { isCrossedAtEnd }: ChartAxisData): string {
  return `<c:crossAx val="${other}"/><c:crosses val="${isCrossedAtEnd ? 'max' : 'autoZero'}"/>`;
}

function textXml(text: ChartText, size: number): string {
  const font = runXml('a:rPr', { size, ...text });
  const lines = text.text
    .split('\n')
    .map((line) => `<a:p><a:r>${font}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`)
    .join('');
  return `<c:title><c:tx><c:rich><a:bodyPr/>${lines}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function runXml(name: 'a:rPr' | 'a:defRPr', { size, bold, colour }: ChartFontData): string {
  const height = size === undefined ? '' : ` sz="${Math.round(size * 100)}"`;
  return `<${name}${height} b="${bold ? 1 : 0}">${solid(colour)}</${name}>`;
}

function solid(colour: string | undefined): string {
  return colour === undefined ? '' : `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

/** `グラフ!$R$3:$R$9`; cells that were deleted are `#REF!`, as in Excel. */
export function formulaOf({ worksheetId, area }: ChartCells, { worksheets }: ChartBook): string {
  const worksheet = worksheets.find(({ id }) => id === worksheetId);
  if (!worksheet || !area) return '#REF!';
  return `${quotedName(worksheet.name)}!${areaReference(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

/** The cells one after the other, as a chart reads them. */
export function chartCells(
  { worksheetId, area }: ChartCells,
  worksheets: Pick<WorksheetData, 'id' | 'cells'>[],
): (CellData | undefined)[] {
  const worksheet = worksheets.find(({ id }) => id === worksheetId);
  if (!worksheet || !area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, at) =>
    worksheet.cells.get(`${area.row + Math.floor(at / area.columns)},${area.column + (at % area.columns)}`),
  );
}

function textCells(cells: ChartCells, book: ChartBook): string {
  const values = chartCells(cells, book.worksheets).map((cell) => cell?.value ?? null);
  return `<c:strRef><c:f>${escapeXml(formulaOf(cells, book))}</c:f><c:strCache>${points(values, escapeXml)}</c:strCache></c:strRef>`;
}

function numberCells(cells: ChartCells, book: ChartBook): string {
  const found = chartCells(cells, book.worksheets);
  const values = found.map((cell) => (typeof cell?.value === 'number' ? cell.value : null));
  const first = found.find((cell) => typeof cell?.value === 'number');
  const format = escapeAttribute(first ? book.formatOf(first) : 'General');
  return `<c:numRef><c:f>${escapeXml(formulaOf(cells, book))}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(values, String)}</c:numCache></c:numRef>`;
}

/** A blank has no point. */
function points(values: CellData['value'][], print: (text: string) => string): string {
  const each = values.map((value, at) =>
    value === null || value === '' ? '' : `<c:pt idx="${at}"><c:v>${print(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${each.join('')}`;
}
