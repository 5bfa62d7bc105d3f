import { openingTag } from './element-text.ts';
import type { WorksheetChange } from './patch-worksheet.ts';
import type { Splice } from './splice-text.ts';
import { placeInWorksheet } from './worksheet-order.ts';
import { findChild, isSelfClosing, prefixOf, type XmlElement } from './xml-tree.ts';

/** The colour of the worksheet's tab, the first thing within the worksheet's properties. */
export function patchTab(xml: string, root: XmlElement, { current, before }: WorksheetChange): Splice[] {
  const { tabColour } = current;
  if (tabColour === before.tabColour) return [];
  const prefix = prefixOf(root);
  const text = tabColour === undefined ? '' : `<${prefix}tabColor rgb="FF${tabColour.slice(1)}"/>`;
  const properties = findChild(root, 'sheetPr');
  if (!properties) {
    const place = placeInWorksheet(root, 'sheetPr');
    return [{ start: place, end: place, text: `<${prefix}sheetPr>${text}</${prefix}sheetPr>` }];
  }
  if (isSelfClosing(xml, properties)) {
    const tag = `${openingTag(xml, properties, {}).slice(0, -2)}>`;
    return [{ start: properties.start, end: properties.end, text: `${tag}${text}</${properties.name}>` }];
  }
  const colour = findChild(properties, 'tabColor');
  return [{ start: colour?.start ?? properties.openEnd, end: colour?.end ?? properties.openEnd, text }];
}
