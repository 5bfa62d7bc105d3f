import { areaReference } from './cell-reference.ts';
import { attributesText } from './element-text.ts';
import type { WorksheetChange } from './patch-worksheet.ts';
import type { Splice } from './splice-text.ts';
import { placeInWorksheet } from './worksheet-order.ts';
import { findChild, prefixOf, type XmlElement } from './xml-tree.ts';

/** Frozen panes and gridlines of the worksheet's first view. */
export function patchView(xml: string, root: XmlElement, { current, before }: WorksheetChange): Splice[] {
  const isSamePane = JSON.stringify(current.frozen) === JSON.stringify(before.frozen);
  if (isSamePane && current.hidesGridlines === before.hidesGridlines) return [];
  const views = findChild(root, 'sheetViews');
  const view = findChild(views, 'sheetView');
  const prefix = prefixOf(root);
  const attributes = attributesText({
    workbookViewId: '0',
    ...view?.attributes,
    showGridLines: current.hidesGridlines ? '0' : undefined,
  });
  const content = isSamePane
    ? keptContent(xml, view)
    : paneXml(current.frozen, prefix) + otherContent(xml, view);
  const text = `<${prefix}sheetView${attributes}>${content}</${prefix}sheetView>`;
  if (view) return [{ start: view.start, end: view.end, text }];
  const place = placeInWorksheet(root, 'sheetViews');
  const whole = `<${prefix}sheetViews>${text}</${prefix}sheetViews>`;
  return [{ start: views?.start ?? place, end: views?.end ?? place, text: whole }];
}

function keptContent(xml: string, view: XmlElement | undefined): string {
  return view?.children.map(({ start, end }) => xml.slice(start, end)).join('') ?? '';
}

/** Selections belong to panes; with other panes they would name one that is not there. */
function otherContent(xml: string, view: XmlElement | undefined): string {
  const others = view?.children.filter(({ local }) => local !== 'pane' && local !== 'selection') ?? [];
  return others.map(({ start, end }) => xml.slice(start, end)).join('');
}

function paneXml(frozen: { rows: number; columns: number } | undefined, prefix: string): string {
  if (!frozen) return '';
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const attributes = attributesText({
    xSplit: columns > 0 ? String(columns) : undefined,
    ySplit: rows > 0 ? String(rows) : undefined,
    topLeftCell: areaReference({ row: rows, column: columns, rows: 1, columns: 1 }),
    activePane: pane,
    state: 'frozen',
  });
  return `<${prefix}pane${attributes}/><${prefix}selection pane="${pane}"/>`;
}
