import type { CellArea, WorksheetData } from '../model/workbook-data.ts';
import { areaReference } from './cell-reference.ts';
import { patchPage } from './page-set-up.ts';
import { patchColumns } from './patch-columns.ts';
import { patchRows, type StyleIndex } from './patch-rows.ts';
import { patchTab } from './patch-tab.ts';
import { patchView } from './patch-view.ts';
import type { WorksheetBody } from './read-worksheet.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { placeInWorksheet } from './worksheet-order.ts';
import { childrenOf, findChild, prefixOf, type XmlElement } from './xml-tree.ts';

export interface WorksheetChange {
  current: WorksheetData;
  before: WorksheetBody;
  styleNumber: StyleIndex;
  digit: number;
}

/** The worksheet's XML with what has changed written into it; every other character stays. */
export function patchWorksheet(xml: string, root: XmlElement, change: WorksheetChange): string {
  return spliceText(xml, [
    ...patchTab(xml, root, change),
    ...patchView(xml, root, change),
    ...patchRows(xml, root, change),
    ...patchColumns(root, change),
    // Two that are missing are inserted at one place, in this order.
    ...patchProtection(root, change),
    ...patchMerges(xml, root, change),
    ...patchPage(xml, root, change),
  ]);
}

function patchMerges(xml: string, root: XmlElement, { current, before }: WorksheetChange): Splice[] {
  const wanted = current.merges.map(areaReference);
  const had = before.merges.map(areaReference);
  if (wanted.toSorted().join() === had.toSorted().join()) return [];
  const element = findChild(root, 'mergeCells');
  const kept = childrenOf(element, 'mergeCell').filter(({ attributes }) =>
    wanted.includes((attributes.ref ?? '').replaceAll('$', '')),
  );
  const keptReferences = kept.map(({ attributes }) => attributes.ref);
  const prefix = prefixOf(root);
  const items = [
    ...kept.map(({ start, end }) => xml.slice(start, end)),
    ...wanted
      .filter((reference) => !keptReferences.includes(reference))
      .map((reference) => `<${prefix}mergeCell ref="${reference}"/>`),
  ];
  const text =
    items.length === 0
      ? ''
      : `<${prefix}mergeCells count="${items.length}">${items.join('')}</${prefix}mergeCells>`;
  return [replaceOrInsert(root, 'mergeCells', text)];
}

function patchProtection(root: XmlElement, { current, before }: WorksheetChange): Splice[] {
  if (current.isProtected === before.isProtected) return [];
  const text = `<${prefixOf(root)}sheetProtection sheet="1" objects="1" scenarios="1"/>`;
  return [replaceOrInsert(root, 'sheetProtection', current.isProtected ? text : '')];
}

export function replaceOrInsert(root: XmlElement, local: string, text: string): Splice {
  const element = findChild(root, local);
  const place = placeInWorksheet(root, local);
  return { start: element?.start ?? place, end: element?.end ?? place, text };
}

export function isSameArea(a: CellArea | undefined, b: CellArea | undefined): boolean {
  return (a && areaReference(a)) === (b && areaReference(b));
}
