import type { PageData } from '../model/page-data.ts';
import { attributesText, openingTag } from './element-text.ts';
import type { WorksheetChange } from './patch-worksheet.ts';
import type { Splice } from './splice-text.ts';
import { placeInWorksheet } from './worksheet-order.ts';
import { findChild, prefixOf, type XmlElement } from './xml-tree.ts';

/** Numbers of paper sizes (ECMA-376 part 1, 18.3.1.63). */
const papers = { A3: '8', A4: '9' } as const;

export function readPage(root: XmlElement): PageData | undefined {
  const stated = findChild(root, 'pageSetup')?.attributes;
  if (!stated) return undefined;
  const paper = (['A3', 'A4'] as const).find((one) => papers[one] === stated.paperSize);
  const { orientation, scale } = stated;
  return {
    ...(orientation === 'landscape' ? { orientation: 'Landscape' } : {}),
    ...(orientation === 'portrait' ? { orientation: 'Portrait' } : {}),
    ...(paper ? { paper } : {}),
    ...(Number(scale) > 0 ? { scale: Number(scale) } : {}),
  };
}

/** Only what was set; the rest of the element stays. */
export function patchPage(xml: string, root: XmlElement, { current, before }: WorksheetChange): Splice[] {
  const { page } = current;
  if (!page || JSON.stringify(page) === JSON.stringify(before.page)) return [];
  const stated = {
    ...(page.paper ? { paperSize: papers[page.paper] } : {}),
    ...(page.scale === undefined ? {} : { scale: String(page.scale) }),
    ...(page.orientation ? { orientation: page.orientation.toLowerCase() } : {}),
  };
  const element = findChild(root, 'pageSetup');
  if (element) {
    return [{ start: element.start, end: element.openEnd, text: openingTag(xml, element, stated) }];
  }
  const place = placeInWorksheet(root, 'pageSetup');
  return [{ start: place, end: place, text: `<${prefixOf(root)}pageSetup${attributesText(stated)}/>` }];
}
