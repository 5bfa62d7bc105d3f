import { attributesText } from './element-text.ts';
import { readText, writeText } from './package-text.ts';
import { removeContentType } from './part-content.ts';
import { readRelationships, removeRelationships } from './relationships.ts';
import type { SourcePackage } from './source-package.ts';
import { spliceText } from './splice-text.ts';
import { childrenOf, findChild, parseXml, prefixOf, type XmlElement } from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

/**
 * Where a changed worksheet leaves formulas with old results, Excel is asked to calculate on opening. The list of
 * the order of calculation goes when a formula went or moved: Excel calls a file damaged whose list names a cell
 * without a formula, and builds a missing list by itself.
 */
export function markForCalculation(parts: PackageParts, source: SourcePackage): void {
  const changed = [...source.worksheetParts.values()].filter(
    (part) => parts.get(part) !== source.parts.get(part),
  );
  if (changed.length === 0) return;
  const worksheets = [...source.worksheetParts.values()];
  const now = worksheets.map((part) => formulaCells(readText(parts, part)).join());
  if (now.every((cells) => cells === '')) return;
  const before = worksheets.map((part) => formulaCells(readText(source.parts, part)).join());
  if (before.join(';') !== now.join(';')) removeCalculationChain(parts, source);
  requestCalculation(parts, source.workbookPart);
}

function formulaCells(xml: string | undefined): string[] {
  // Most worksheets have none; looking for the tag is far cheaper than parsing.
  if (xml === undefined || !/<(?:\w+:)?f[\s>/]/.test(xml)) return [];
  const rows = childrenOf(findChild(parseXml(xml), 'sheetData'), 'row');
  return rows.flatMap((row) =>
    childrenOf(row, 'c').flatMap((cell) => (findChild(cell, 'f') ? [cell.attributes.r ?? ''] : [])),
  );
}

function removeCalculationChain(parts: PackageParts, { workbookPart }: SourcePackage): void {
  const chain = readRelationships(parts, workbookPart).find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  removeRelationships(parts, workbookPart, chain.part);
  removeContentType(parts, chain.part);
  parts.delete(chain.part);
}

/** What may stand after `calcPr` in a workbook part. */
const after =
  /^(oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)$/;

function requestCalculation(parts: PackageParts, workbookPart: string): void {
  const xml = readText(parts, workbookPart) ?? '';
  const root = parseXml(xml);
  const element = findChild(root, 'calcPr');
  const attributes = attributesText({ ...element?.attributes, fullCalcOnLoad: '1' });
  const place = placeOf(root);
  const text = `<${prefixOf(root)}calcPr${attributes}/>`;
  const splice = { start: element?.start ?? place, end: element?.end ?? place, text };
  writeText(parts, workbookPart, spliceText(xml, [splice]));
}

function placeOf(root: XmlElement): number {
  return root.children.find(({ local }) => after.test(local))?.start ?? root.closeStart;
}
