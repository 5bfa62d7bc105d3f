import type {
  ChartAxisData,
  ChartCells,
  ChartData,
  ChartFontData,
  ChartSeriesData,
  ChartText,
} from '../model/chart-data.ts';
import { findArea } from './cell-reference.ts';
import { type ChartBook, chartXml, legendMarks } from './chart-xml.ts';
import { childrenOf, findChild, parseXml, type XmlElement } from './xml-tree.ts';

type Look = Omit<ChartData, 'id' | 'name' | 'anchor'>;

/**
 * A chart's part, if this program would write the same one: whatever else is in a chart could be neither shown nor kept
 * when it is written again. Stored values do not count, for they are written anew.
 */
export function readChart(xml: string, worksheets: ChartBook['worksheets']): Look | undefined {
  const look = readLook(parseXml(xml), worksheets);
  const nowhere = { row: 0, column: 0, x: 0, y: 0 };
  const chart = look && { ...look, id: '', name: '', anchor: { from: nowhere, to: nowhere } };
  const again = chart && chartXml(chart, { worksheets, formatOf: () => 'General' });
  return again !== undefined && withoutValues(again) === withoutValues(xml) ? look : undefined;
}

function withoutValues(xml: string): string {
  return xml.replace(/<c:(str|num)Cache>[\s\S]*?<\/c:\1Cache>/g, '');
}

function readLook(root: XmlElement, worksheets: ChartBook['worksheets']): Look | undefined {
  const chart = findChild(root, 'chart');
  const area = findChild(chart, 'plotArea');
  const [bars, lines] = [findChild(area, 'barChart'), findChild(area, 'lineChart')];
  const plot = bars ?? lines;
  if (!plot) return undefined;
  const [title, legend] = [readTitle(chart), findChild(chart, 'legend')];
  const mark = markOf(legend, 'legendPos');
  const position = (['Top', 'Bottom', 'Left', 'Right'] as const).find((one) => legendMarks[one] === mark);
  const gaps = markOf(chart, 'dispBlanksAs');
  const gap = Number(markOf(plot, 'gapWidth') ?? 150);
  const [category, value] = [findChild(area, 'catAx'), findChild(area, 'valAx')];
  const series = childrenOf(plot, 'ser').map((one) => readSeries(one, worksheets));
  return {
    type: bars ? 'BarStacked' : 'LineMarkers',
    ...(title ? { title } : {}),
    axes: { category: readAxis(category, value), value: readAxis(value, category) },
    ...(position ? { legend: position } : {}),
    blanks: gaps === 'zero' ? 'Zero' : gaps === 'span' ? 'Interpolated' : 'NotPlotted',
    series: series.map((one, index) => (index === 0 && gap !== 150 ? { ...one, gap } : one)),
  };
}

function markOf(parent: XmlElement | undefined, local: string): string | undefined {
  return findChild(parent, local)?.attributes.val;
}

function readAxis(axis: XmlElement | undefined, other: XmlElement | undefined): ChartAxisData {
  const title = readTitle(axis);
  return {
    ...(title ? { title } : {}),
    ...(markOf(findChild(axis, 'scaling'), 'orientation') === 'maxMin' ? { isReversed: true } : {}),
    ...(markOf(other, 'crosses') === 'max' ? { isCrossedAtEnd: true } : {}),
  };
}

function readTitle(parent: XmlElement | undefined): ChartText | undefined {
  const rich = findChild(findChild(findChild(parent, 'title'), 'tx'), 'rich');
  if (!rich) return undefined;
  const runs = childrenOf(rich, 'p').map((line) => findChild(line, 'r'));
  const text = runs.map((run) => findChild(run, 't')?.text ?? '').join('\n');
  return { text, ...readFont(findChild(runs[0], 'rPr')) };
}

function readFont(element: XmlElement | undefined): ChartFontData {
  const colour = readColour(element);
  const size = element?.attributes.sz;
  return {
    ...(size === undefined ? {} : { size: Number(size) / 100 }),
    ...(element?.attributes.b === '1' ? { bold: true } : {}),
    ...(colour === undefined ? {} : { colour }),
  };
}

function readColour(element: XmlElement | undefined): string | undefined {
  const value = markOf(findChild(element, 'solidFill'), 'srgbClr');
  return value === undefined ? undefined : `#${value}`;
}

function readSeries(element: XmlElement, worksheets: ChartBook['worksheets']): ChartSeriesData {
  const cells = (local: string) => readCells(findChild(element, local), worksheets);
  const [name, categories, values] = [cells('tx'), cells('cat'), cells('val')];
  const shape = findChild(element, 'spPr');
  const [fill, line] = [readColour(shape), readLine(findChild(shape, 'ln'))];
  const [marker, labels] = [findChild(element, 'marker'), findChild(element, 'dLbls')];
  return {
    ...(name ? { name } : {}),
    ...(categories ? { categories } : {}),
    values: values ?? { worksheetId: '' },
    ...(fill === undefined ? {} : { fill }),
    ...(line ? { line } : {}),
    ...(marker ? { marker: readMarker(marker) } : {}),
    ...(labels ? { labels: readLabels(labels) } : {}),
  };
}

function readLine(element: XmlElement | undefined): ChartSeriesData['line'] | undefined {
  if (!element) return undefined;
  const colour = readColour(element);
  const weight = element.attributes.w;
  const dash = markOf(element, 'prstDash');
  const style = dash === 'solid' ? 'Continuous' : dash === 'dash' ? 'Dash' : dash ? 'Dot' : undefined;
  return {
    ...(colour === undefined ? {} : { colour }),
    ...(weight === undefined ? {} : { weight: Number(weight) / 12_700 }),
    ...(style ? { style } : {}),
  };
}

function readMarker(element: XmlElement): NonNullable<ChartSeriesData['marker']> {
  const symbol = markOf(element, 'symbol');
  const style = (['Circle', 'Diamond', 'Square', 'Triangle'] as const).find(
    (one) => one.toLowerCase() === symbol,
  );
  const size = markOf(element, 'size');
  const shape = findChild(element, 'spPr');
  const [fill, line] = [readColour(shape), readColour(findChild(shape, 'ln'))];
  return {
    ...(style ? { style } : {}),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(fill === undefined ? {} : { fill }),
    ...(line === undefined ? {} : { line }),
  };
}

function readLabels(element: XmlElement): ChartFontData {
  const line = findChild(findChild(element, 'txPr'), 'p');
  return readFont(findChild(findChild(line, 'pPr'), 'defRPr'));
}

/** `グラフ!$R$3:$R$9` */
function readCells(
  parent: XmlElement | undefined,
  worksheets: ChartBook['worksheets'],
): ChartCells | undefined {
  const formula = parent?.children.map((one) => findChild(one, 'f')?.text ?? '')[0];
  if (formula === undefined) return undefined;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const worksheet = worksheets.find((one) => one.name === name);
  const area = findArea(match?.[3] ?? '');
  return worksheet && area ? { worksheetId: worksheet.id, area } : undefined;
}
