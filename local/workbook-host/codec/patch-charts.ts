import type { ChartData } from '../model/chart-data.ts';
import type { WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { type ChartBook, chartXml } from './chart-xml.ts';
import { type AnchorIds, anchorXml, drawingNamespaces, readAnchor } from './drawing-anchor.ts';
import { readText, writeText } from './package-text.ts';
import { addContentType, freePartName, removeContentType } from './part-content.ts';
import type { ChartPlace } from './read-charts.ts';
import { addRelationship, readRelationships, removeRelationships } from './relationships.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { placeInWorksheet } from './worksheet-order.ts';
import { isSelfClosing, parseXml, prefixOf, type XmlElement } from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument';

/** Brings the charts of the file to what the workbook says; drawings and charts that it does not know stay as they are. */
export function patchCharts(
  parts: PackageParts,
  { worksheets, styles }: WorkbookData,
  known: { charts: Map<string, ChartPlace>; worksheetParts: Map<string, string> },
): void {
  const book: ChartBook = {
    worksheets,
    formatOf: ({ style }) => styles[style]?.numberFormat ?? 'General',
  };
  const ids = new Set(worksheets.flatMap(({ charts = [] }) => charts.map(({ id }) => id)));
  for (const [id, place] of known.charts) if (!ids.has(id)) removeChart(parts, place);
  for (const worksheet of worksheets) {
    const worksheetPart = known.worksheetParts.get(worksheet.id) ?? '';
    for (const chart of worksheet.charts ?? []) {
      const place = known.charts.get(chart.id) ?? newPlace(parts, worksheet, worksheetPart);
      writeAnchor(parts, place, chart);
      const xml = chartXml(chart, book);
      if (readText(parts, place.part) !== xml) writeText(parts, place.part, xml);
    }
  }
}

function removeChart(parts: PackageParts, { drawing, part, ids }: ChartPlace): void {
  removeRelationships(parts, drawing, part);
  removeContentType(parts, part);
  parts.delete(part);
  const xml = readText(parts, drawing);
  if (xml !== undefined) writeText(parts, drawing, spliceText(xml, anchorSplices(xml, ids, '')));
}

function anchorSplices(xml: string, { relationship }: AnchorIds, text: string): Splice[] {
  const found = parseXml(xml).children.find((one) => readAnchor(one)?.ids.relationship === relationship);
  return found ? [{ start: found.start, end: found.end, text }] : [];
}

/** A part for a new chart, in the worksheet's drawing or in a new one. */
function newPlace(
  parts: PackageParts,
  { id: worksheetId }: Pick<WorksheetData, 'id'>,
  worksheetPart: string,
): ChartPlace {
  const drawing = drawingOf(parts, worksheetPart);
  const part = freePartName(parts, 'xl/charts/chart');
  writeText(parts, part, '');
  addContentType(parts, part, `${spreadsheet}.drawingml.chart+xml`);
  const relationship = addRelationship(parts, drawing, { kind: 'chart', part });
  const shape = Math.max(1, ...shapeNumbers(readText(parts, drawing) ?? '')) + 1;
  return { worksheetId, drawing, part, ids: { shape, relationship } };
}

/** The numbers of a drawing's shapes differ from each other, whatever they are of. */
function shapeNumbers(xml: string): number[] {
  return [...xml.matchAll(/<(?:\w+:)?cNvPr\b[^>]*?\bid="(\d+)"/g)].map(([, number]) => Number(number));
}

function drawingOf(parts: PackageParts, worksheetPart: string): string {
  const present = readRelationships(parts, worksheetPart).find(({ kind }) => kind === 'drawing')?.part;
  if (present !== undefined) return present;
  const part = freePartName(parts, 'xl/drawings/drawing');
  writeText(
    parts,
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${drawingNamespaces}></xdr:wsDr>`,
  );
  addContentType(parts, part, `${spreadsheet}.drawing+xml`);
  const id = addRelationship(parts, worksheetPart, { kind: 'drawing', part });
  const xml = readText(parts, worksheetPart) ?? '';
  const root = parseXml(xml);
  const place = placeInWorksheet(root, 'drawing');
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const text = `<${prefixOf(root)}drawing xmlns:r="${office}" r:id="${id}"/>`;
  writeText(parts, worksheetPart, spliceText(xml, [{ start: place, end: place, text }]));
  return part;
}

function writeAnchor(parts: PackageParts, { drawing, ids }: ChartPlace, chart: ChartData): void {
  const xml = readText(parts, drawing) ?? '';
  const root = parseXml(xml);
  const text = inDrawing(root, anchorXml(chart, ids));
  const [present] = anchorSplices(xml, ids, text);
  if (present && xml.slice(present.start, present.end) === text) return;
  writeText(parts, drawing, spliceText(xml, [present ?? atEnd(xml, root, text)]));
}

/** In a drawing of another producer, which may have other prefixes, an anchor declares its own. */
function inDrawing({ attributes }: XmlElement, text: string): string {
  const hasPrefixes = 'xmlns:xdr' in attributes && 'xmlns:a' in attributes;
  return hasPrefixes ? text : text.replace('<xdr:twoCellAnchor', `<xdr:twoCellAnchor ${drawingNamespaces}`);
}

function atEnd(xml: string, root: XmlElement, text: string): Splice {
  const { closeStart, end, openEnd, name } = root;
  return isSelfClosing(xml, root)
    ? { start: openEnd - 2, end, text: `>${text}</${name}>` }
    : { start: closeStart, end: closeStart, text };
}
