import type { ShiftData } from '../model/workbook-data.ts';
import { shiftStretch } from './shift-formula.ts';
import { referenceSplices } from './shift-worksheet.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { findChild, parseXml, type XmlElement } from './xml-tree.ts';

/** A part that hangs on the worksheet: drawings by their anchors, comments by their cells. */
export function shiftAttachedPart(xml: string, kind: string, shift: ShiftData): string {
  if (kind === 'comments' || kind === 'threadedComment') {
    return spliceText(xml, referenceSplices(xml, parseXml(xml), shift));
  }
  if (kind === 'drawing') return spliceText(xml, anchorSplices(parseXml(xml), shift));
  if (kind === 'vmlDrawing') return shiftNotes(xml, shift);
  return xml;
}

function anchorSplices(root: XmlElement, shift: ShiftData): Splice[] {
  const name = shift.axis === 'rows' ? 'row' : 'col';
  return root.children.flatMap((anchor) => {
    const cells = ['from', 'to'].flatMap((end) => findChild(findChild(anchor, end), name) ?? []);
    const [first, last = first] = cells;
    if (!first || !last || anchor.attributes.editAs === 'absolute') return [];
    const [from, to] = [Number(first.text), Number(last.text)];
    const moved = shiftStretch(from, to, shift) ?? [shift.at, shift.at];
    return cells.map((cell, index) => ({
      start: cell.openEnd,
      end: cell.closeStart,
      text: String(moved[index] ?? moved[0]),
    }));
  });
}

/** The boxes of notes are VML, which producers do not always write as XML: it stays as it is where it is not. */
function shiftNotes(xml: string, shift: ShiftData): string {
  try {
    return spliceText(xml, noteSplices(parseXml(xml), shift.axis === 'rows' ? 'Row' : 'Column', shift));
  } catch {
    return xml;
  }
}

function noteSplices(element: XmlElement, name: string, shift: ShiftData): Splice[] {
  if (element.local !== name) return element.children.flatMap((child) => noteSplices(child, name, shift));
  const at = Number(element.text);
  const moved = shiftStretch(at, at, shift)?.[0] ?? shift.at;
  return [{ start: element.openEnd, end: element.closeStart, text: String(moved) }];
}
