import type { ChartAnchor, ChartCorner, ChartData } from '../model/chart-data.ts';
import { attributesText } from './element-text.ts';
import { findChild, relationshipIdOf, type XmlElement } from './xml-tree.ts';

export const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const charts = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const emuPerPixel = 9525;

/** How a drawing refers to a chart: its number among the drawing's shapes, and the relationship to its part. */
export interface AnchorIds {
  shape: number;
  relationship: string;
}

/** The place of a chart in its drawing; its title is what a screen reader is told of it. */
export function anchorXml({ anchor, name, title }: ChartData, { shape, relationship }: AnchorIds): string {
  const told = title ? { descr: title.text.replaceAll('\n', ' ') } : {};
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr${attributesText({ id: String(shape), name, ...told })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="${charts}"><c:chart xmlns:c="${charts}" xmlns:r="${office}" r:id="${relationship}"/></a:graphicData></a:graphic>`;
  return `<xdr:twoCellAnchor>${cornerXml('from', anchor.from)}${cornerXml('to', anchor.to)}<xdr:graphicFrame macro="">${frame}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

function cornerXml(name: 'from' | 'to', { row, column, x, y }: ChartCorner): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x * emuPerPixel}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y * emuPerPixel}</xdr:rowOff></xdr:${name}>`;
}

export interface ReadAnchor {
  name: string;
  anchor: ChartAnchor;
  ids: AnchorIds;
}

/** The anchor of a chart; nothing where it holds anything else. */
export function readAnchor(element: XmlElement): ReadAnchor | undefined {
  const frame = findChild(element, 'graphicFrame');
  const told = findChild(findChild(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes;
  const chart = findChild(findChild(findChild(frame, 'graphic'), 'graphicData'), 'chart');
  const relationship = chart && relationshipIdOf(chart);
  const [from, to] = [readCorner(findChild(element, 'from')), readCorner(findChild(element, 'to'))];
  if (!told || relationship === undefined || !from || !to) return undefined;
  return { name: told.name ?? '', anchor: { from, to }, ids: { shape: Number(told.id), relationship } };
}

function readCorner(element: XmlElement | undefined): ChartCorner | undefined {
  const [column, x, row, y] = ['col', 'colOff', 'row', 'rowOff'].map((local) =>
    Number(findChild(element, local)?.text ?? Number.NaN),
  );
  if (row === undefined || column === undefined || x === undefined || y === undefined) return undefined;
  return [row, column, x, y].every(Number.isFinite)
    ? { row, column, x: x / emuPerPixel, y: y / emuPerPixel }
    : undefined;
}
