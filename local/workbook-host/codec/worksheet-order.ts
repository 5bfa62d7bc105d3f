import type { XmlElement } from './xml-tree.ts';

/** The order in which a worksheet's elements must stand (ECMA-376 part 1, 18.3.1.99). */
const order = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** Where an element that is not there yet has to be inserted. */
export function placeInWorksheet(root: XmlElement, local: string): number {
  const rank = order.indexOf(local);
  return root.children.find((child) => order.indexOf(child.local) > rank)?.start ?? root.closeStart;
}
