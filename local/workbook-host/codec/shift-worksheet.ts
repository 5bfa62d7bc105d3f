import type { ShiftData } from '../model/workbook-data.ts';
import { cellReference, maxColumns, maxRows } from './cell-reference.ts';
import { openingTag } from './element-text.ts';
import { numberedRows } from './patch-rows.ts';
import { columnOf } from './read-worksheet.ts';
import { type FormulaPlace, shiftFormula, shiftReference, shiftStretch } from './shift-formula.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { escapeXml } from './xml-text.ts';
import { childrenOf, findChild, parseXml, type XmlElement } from './xml-tree.ts';

/** Elements that hold a formula: in cells, conditional formats, validations (also Excel 2010's), charts. */
const formulaElements = new Set(['f', 'formula', 'formula1', 'formula2']);

export function shiftFormulasIn(xml: string, shift: ShiftData, place: FormulaPlace): string {
  return spliceText(xml, formulaSplices(parseXml(xml), shift, place));
}

function formulaSplices(element: XmlElement, shift: ShiftData, place: FormulaPlace): Splice[] {
  const splices = element.children.flatMap((child) => formulaSplices(child, shift, place));
  if (!formulaElements.has(element.local) || element.text === '') return splices;
  const moved = shiftFormula(element.text, shift, place);
  if (moved === element.text) return splices;
  return [...splices, { start: element.openEnd, end: element.closeStart, text: escapeXml(moved) }];
}

/** The worksheet in which rows or columns moved. */
export function shiftWorksheetXml(given: string, shift: ShiftData, worksheet: string): string {
  const xml = shiftFormulasIn(given, shift, { worksheet, own: worksheet });
  const root = parseXml(xml);
  const splices: Splice[] = [];
  for (const child of root.children) {
    if (child.local === 'sheetData') splices.push(...cellSplices(xml, child, shift));
    else if (child.local === 'cols') splices.push(...columnSplices(xml, child, shift));
    else if (child.local === 'rowBreaks' || child.local === 'colBreaks') {
      splices.push(...breakSplices(xml, child, shift));
    } else if (child.local !== 'sheetViews' && child.local !== 'dimension') {
      splices.push(...referenceSplices(xml, child, shift));
    }
  }
  return spliceText(xml, splices);
}

function cellSplices(xml: string, sheetData: XmlElement, shift: ShiftData): Splice[] {
  const splices: Splice[] = [];
  for (const { row, element } of numberedRows(sheetData)) {
    const moved = shift.axis === 'rows' ? shiftStretch(row, row, shift, maxRows)?.[0] : row;
    if (moved === undefined) {
      splices.push({ start: element.start, end: element.end, text: '' });
      continue;
    }
    splices.push(...rowSplices(xml, element, { row, moved, shift }));
  }
  return splices;
}

function rowSplices(
  xml: string,
  element: XmlElement,
  { row, moved, shift }: { row: number; moved: number; shift: ShiftData },
): Splice[] {
  const splices: Splice[] = [];
  if (moved !== row || shift.axis === 'columns') {
    const text = openingTag(xml, element, {
      r: String(moved + 1),
      spans: shift.axis === 'columns' ? undefined : element.attributes.spans,
    });
    splices.push({ start: element.start, end: element.openEnd, text });
  }
  let next = 0;
  for (const cell of childrenOf(element, 'c')) {
    const column = columnOf(cell, next);
    next = column + 1;
    const newColumn =
      shift.axis === 'columns' ? shiftStretch(column, column, shift, maxColumns)?.[0] : column;
    if (newColumn === undefined) splices.push({ start: cell.start, end: cell.end, text: '' });
    else if (newColumn !== column || moved !== row) {
      const text = openingTag(xml, cell, { r: cellReference(moved, newColumn) });
      splices.push({ start: cell.start, end: cell.openEnd, text }, ...arraySplices(xml, cell, shift));
    }
  }
  return splices;
}

/** The area of an array formula. */
function arraySplices(xml: string, cell: XmlElement, shift: ShiftData): Splice[] {
  const formula = findChild(cell, 'f');
  const ref = formula?.attributes.ref;
  if (!formula || ref === undefined) return [];
  const moved = shiftReference(ref, shift) ?? ref;
  return [{ start: formula.start, end: formula.openEnd, text: openingTag(xml, formula, { ref: moved }) }];
}

function columnSplices(xml: string, cols: XmlElement, shift: ShiftData): Splice[] {
  if (shift.axis === 'rows') return [];
  const kept = childrenOf(cols, 'col').map((element) => {
    const { min, max } = element.attributes;
    const moved = shiftStretch(Number(min) - 1, Number(max) - 1, shift, maxColumns);
    const text = moved
      ? openingTag(xml, element, { min: String(moved[0] + 1), max: String(moved[1] + 1) })
      : '';
    return { start: element.start, end: element.end, text };
  });
  return kept.every(({ text }) => text === '') ? [{ start: cols.start, end: cols.end, text: '' }] : kept;
}

/** A break stands before the row or column that its `id` counts. */
function breakSplices(xml: string, breaks: XmlElement, shift: ShiftData): Splice[] {
  if ((breaks.local === 'rowBreaks') !== (shift.axis === 'rows')) return [];
  return childrenOf(breaks, 'brk').flatMap((element) => {
    const at = Number(element.attributes.id);
    const moved = shiftStretch(at, at, shift)?.[0] ?? shift.at;
    return moved === at
      ? []
      : [{ start: element.start, end: element.end, text: openingTag(xml, element, { id: String(moved) }) }];
  });
}

/** `ref` and `sqref` wherever they stand; an element whose whole area is gone goes, and an emptied list with it. */
export function referenceSplices(xml: string, element: XmlElement, shift: ShiftData): Splice[] {
  if (element.local === 'sqref') {
    const moved = shiftList(element.text, shift);
    return moved === element.text ? [] : [{ start: element.openEnd, end: element.closeStart, text: moved }];
  }
  const name = ['ref', 'sqref'].find((attribute) => element.attributes[attribute] !== undefined);
  const stated = name === undefined ? undefined : element.attributes[name];
  const moved = stated === undefined ? undefined : shiftList(stated, shift);
  const gone = { start: element.start, end: element.end, text: '' };
  if (moved === '') return [gone];
  const inner = element.children.map((child) => ({ child, splices: referenceSplices(xml, child, shift) }));
  const isEmptied =
    inner.length > 0 &&
    /s$/.test(element.local) &&
    inner.every(({ child, splices }) =>
      splices.some(({ start, end }) => start === child.start && end === child.end && child.end > child.start),
    );
  if (isEmptied && inner.every(({ splices }) => splices.every(({ text }) => text === ''))) return [gone];
  const own =
    name === undefined || moved === undefined || moved === stated
      ? []
      : [{ start: element.start, end: element.openEnd, text: openingTag(xml, element, { [name]: moved }) }];
  return [...own, ...inner.flatMap(({ splices }) => splices)];
}

function shiftList(references: string, shift: ShiftData): string {
  return references
    .split(/\s+/)
    .flatMap((reference) => shiftReference(reference, shift) ?? [])
    .join(' ');
}
