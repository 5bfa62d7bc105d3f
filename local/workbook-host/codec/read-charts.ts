import type { ChartData } from '../model/chart-data.ts';
import type { WorksheetData } from '../model/workbook-data.ts';
import { type AnchorIds, anchorXml, drawingNamespaces, readAnchor } from './drawing-anchor.ts';
import { readText } from './package-text.ts';
import { readChart } from './read-chart.ts';
import { readRelationships } from './relationships.ts';
import { parseXml } from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

/** Where a chart of the workbook stands in the file. */
export interface ChartPlace {
  worksheetId: string;
  drawing: string;
  part: string;
  ids: AnchorIds;
}

/** The charts that can be shown go to their worksheets; gives, by the charts' ids, where each is in the file. */
export function readCharts(
  parts: PackageParts,
  worksheets: WorksheetData[],
  worksheetParts: Map<string, string>,
): Map<string, ChartPlace> {
  const places = new Map<string, ChartPlace>();
  for (const worksheet of worksheets) {
    for (const { chart, place } of chartsOn(parts, worksheetParts.get(worksheet.id) ?? '', worksheets)) {
      const id = String(places.size + 1);
      worksheet.charts = [...(worksheet.charts ?? []), { ...chart, id }];
      places.set(id, { ...place, worksheetId: worksheet.id });
    }
  }
  return places;
}

interface FoundChart {
  chart: ChartData;
  place: Omit<ChartPlace, 'worksheetId'>;
}

function chartsOn(parts: PackageParts, worksheetPart: string, worksheets: WorksheetData[]): FoundChart[] {
  const drawing = readRelationships(parts, worksheetPart).find(({ kind }) => kind === 'drawing')?.part;
  const xml = drawing === undefined ? undefined : readText(parts, drawing);
  if (drawing === undefined || xml === undefined) return [];
  const relationships = readRelationships(parts, drawing);
  return parseXml(xml).children.flatMap((element) => {
    const read = readAnchor(element);
    const part = relationships.find(({ id }) => id === read?.ids.relationship)?.part;
    const chartText = part === undefined ? undefined : readText(parts, part);
    if (!read || part === undefined || chartText === undefined) return [];
    const look = readChart(chartText, worksheets);
    const chart = look && { ...look, id: '', name: read.name, anchor: read.anchor };
    const stored = xml.slice(element.start, element.end).replace(` ${drawingNamespaces}`, '');
    const isOurs = chart && anchorXml(chart, read.ids) === stored;
    return isOurs ? [{ chart, place: { drawing, part, ids: read.ids } }] : [];
  });
}
