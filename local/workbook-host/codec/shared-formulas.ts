import { findArea } from './cell-reference.ts';
import { openingTag } from './element-text.ts';
import { offsetFormula } from './shift-formula.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { escapeXml } from './xml-text.ts';
import { childrenOf, findChild, parseXml } from './xml-tree.ts';

/** Gives every cell its own formula: once rows move, those that shared one no longer differ by distance alone. */
export function expandSharedFormulas(xml: string): string {
  const splices: Splice[] = [];
  const first = new Map<string, { formula: string; row: number; column: number }>();
  for (const row of childrenOf(findChild(parseXml(xml), 'sheetData'), 'row')) {
    for (const cell of childrenOf(row, 'c')) {
      const element = findChild(cell, 'f');
      const place = findArea(cell.attributes.r ?? '');
      const { t: type, si } = element?.attributes ?? {};
      if (!element || !place || type !== 'shared' || si === undefined) continue;
      if (element.text !== '') first.set(si, { formula: element.text, row: place.row, column: place.column });
      const shared = first.get(si);
      if (!shared) continue;
      const formula = offsetFormula(shared.formula, place.row - shared.row, place.column - shared.column);
      const tag = openingTag(xml, element, { t: undefined, si: undefined, ref: undefined }).replace(
        /\/>$/,
        '>',
      );
      splices.push({
        start: element.start,
        end: element.end,
        text: `${tag}${escapeXml(formula)}</${element.name}>`,
      });
    }
  }
  return spliceText(xml, splices);
}
