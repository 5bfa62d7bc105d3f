import type { CellData } from '../model/workbook-data.ts';
import type { ColourReader } from './read-colours.ts';
import { unescapeCellText } from './xml-text.ts';
import { childrenOf, findChild, type XmlElement } from './xml-tree.ts';

export interface CellText {
  text: string;
  runs?: NonNullable<CellData['richText']>;
}

/** The text of `si` or `is`: plain, or runs. Readings above the characters (`rPh`) are not part of it. */
export function readRichText(element: XmlElement, colour: ColourReader): CellText {
  const runs = childrenOf(element, 'r');
  if (runs.length === 0) return { text: unescapeCellText(findChild(element, 't')?.text ?? '') };
  const read = runs.map((run) => readRun(run, colour));
  return { text: read.map(({ text }) => text).join(''), runs: read };
}

function readRun(run: XmlElement, colour: ColourReader): NonNullable<CellData['richText']>[number] {
  const properties = findChild(run, 'rPr');
  const ink = colour(findChild(properties, 'color'));
  const bold = findChild(properties, 'b');
  return {
    text: unescapeCellText(findChild(run, 't')?.text ?? ''),
    ...(bold && !/^(0|false)$/.test(bold.attributes.val ?? '1') ? { bold: true } : {}),
    ...(ink === undefined ? {} : { colour: ink }),
  };
}

export function readSharedStrings(root: XmlElement | undefined, colour: ColourReader): CellText[] {
  return childrenOf(root, 'si').map((element) => readRichText(element, colour));
}
