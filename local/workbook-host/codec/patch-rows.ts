import type { CellData } from '../model/workbook-data.ts';
import { cellElement } from './cell-element.ts';
import { cellReference } from './cell-reference.ts';
import { pointsOfPixels } from './column-width.ts';
import { type AttributeChanges, attributesText, openingTag } from './element-text.ts';
import { columnOf, type WorksheetBody } from './read-worksheet.ts';
import type { Splice } from './splice-text.ts';
import { childrenOf, findChild, isSelfClosing, prefixOf, type XmlElement } from './xml-tree.ts';

/** Gives the file's style index for a cell; `before` is the style the cell had in the file. */
export type StyleIndex = (cell: CellData, before: number) => number;

interface RowChange {
  attributes: AttributeChanges;
  cells: Map<number, string>;
}

/** The stretches of a worksheet's XML that differ because cells, heights or hidden rows do. */
export function patchRows(
  xml: string,
  root: XmlElement,
  {
    current,
    before,
    styleNumber,
  }: { current: WorksheetBody; before: WorksheetBody; styleNumber: StyleIndex },
): Splice[] {
  const sheetData = findChild(root, 'sheetData');
  if (!sheetData) return [];
  const prefix = prefixOf(root);
  const changes = new Map<number, RowChange>();
  const changeOf = (row: number) => {
    const change = changes.get(row) ?? { attributes: {}, cells: new Map<number, string>() };
    changes.set(row, change);
    return change;
  };
  for (const { row, column, cell, style } of changedCells(current, before)) {
    const text = cellElement(cell, cellReference(row, column), styleNumber(cell, style), prefix);
    changeOf(row).cells.set(column, text);
  }
  for (const [row, attributes] of changedRowFormats(current, before)) {
    Object.assign(changeOf(row).attributes, attributes);
  }
  return changes.size === 0 ? [] : spliceRows(xml, sheetData, prefix, changes);
}

interface ChangedCell {
  row: number;
  column: number;
  cell: CellData;
  style: number;
}

function changedCells(current: WorksheetBody, before: WorksheetBody): ChangedCell[] {
  const changed: ChangedCell[] = [];
  const add = (key: string, cell: CellData, old: CellData | undefined) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    changed.push({ row, column, cell, style: old?.style ?? 0 });
  };
  for (const [key, cell] of current.cells) {
    const old = before.cells.get(key);
    if (!isSame(cell, old)) add(key, cell, old);
  }
  for (const [key, old] of before.cells) {
    const isGone = !current.cells.has(key) && (old.value !== null || old.formula !== undefined);
    if (isGone) add(key, { value: null, style: old.style }, old);
  }
  return changed;
}

function isSame(cell: CellData, old: CellData | undefined): boolean {
  if (!old) return cell.value === null && cell.formula === undefined && cell.style === 0;
  return (
    cell.value === old.value &&
    cell.formula === old.formula &&
    cell.style === old.style &&
    (cell.isError ?? false) === (old.isError ?? false) &&
    (cell.quotePrefix ?? false) === (old.quotePrefix ?? false)
  );
}

function changedRowFormats(current: WorksheetBody, before: WorksheetBody): Map<number, AttributeChanges> {
  const changes = new Map<number, AttributeChanges>();
  const set = (row: number, attributes: AttributeChanges) =>
    changes.set(row, { ...changes.get(row), ...attributes });
  for (const row of new Set([...current.rowHeights.keys(), ...before.rowHeights.keys()])) {
    const height = current.rowHeights.get(row);
    if (height === before.rowHeights.get(row)) continue;
    const ht = height === undefined ? undefined : String(pointsOfPixels(height));
    set(row, { ht, customHeight: ht && '1' });
  }
  for (const row of new Set([...current.hiddenRows, ...before.hiddenRows])) {
    const isHidden = current.hiddenRows.has(row);
    if (isHidden !== before.hiddenRows.has(row)) set(row, { hidden: isHidden ? '1' : undefined });
  }
  return changes;
}

function spliceRows(
  xml: string,
  sheetData: XmlElement,
  prefix: string,
  changes: Map<number, RowChange>,
): Splice[] {
  const rows = numberedRows(sheetData);
  const splices: Splice[] = [];
  const added: string[] = [];
  let next = 0;
  for (const [number, change] of [...changes].sort(([a], [b]) => a - b)) {
    while (next < rows.length && (rows[next]?.row ?? 0) < number) next += 1;
    const following = rows[next];
    if (following?.row === number) {
      splices.push(...spliceRow(xml, following.element, change));
      continue;
    }
    const text = newRow(prefix, number, change);
    const place = following?.element.start ?? sheetData.closeStart;
    if (isSelfClosing(xml, sheetData)) added.push(text);
    else splices.push({ start: place, end: place, text });
  }
  if (added.length > 0) {
    const text = `<${sheetData.name}>${added.join('')}</${sheetData.name}>`;
    splices.push({ start: sheetData.start, end: sheetData.end, text });
  }
  return splices;
}

export function numberedRows(sheetData: XmlElement): { row: number; element: XmlElement }[] {
  let next = 0;
  return childrenOf(sheetData, 'row').map((element) => {
    const row = element.attributes.r === undefined ? next : Number(element.attributes.r) - 1;
    next = row + 1;
    return { row, element };
  });
}

function newRow(prefix: string, row: number, { attributes, cells }: RowChange): string {
  const open = `<${prefix}row${attributesText({ r: String(row + 1), ...attributes })}`;
  return cells.size === 0 ? `${open}/>` : `${open}>${inOrder(cells).join('')}</${prefix}row>`;
}

function inOrder(cells: Map<number, string>): string[] {
  return [...cells].sort(([a], [b]) => a - b).map(([, text]) => text);
}

function spliceRow(xml: string, row: XmlElement, { attributes, cells }: RowChange): Splice[] {
  const hasNewTag = Object.keys(attributes).length > 0;
  if (isSelfClosing(xml, row)) {
    const tag = openingTag(xml, row, attributes);
    const content = inOrder(cells).join('');
    const text = content === '' ? tag : `${tag.slice(0, -2)}>${content}</${row.name}>`;
    return [{ start: row.start, end: row.end, text }];
  }
  const splices: Splice[] = [];
  if (hasNewTag) splices.push({ start: row.start, end: row.openEnd, text: openingTag(xml, row, attributes) });
  const existing: { column: number; element: XmlElement }[] = [];
  for (const element of childrenOf(row, 'c')) {
    existing.push({ column: columnOf(element, (existing.at(-1)?.column ?? -1) + 1), element });
  }
  for (const [column, text] of [...cells].sort(([a], [b]) => a - b)) {
    const following = existing.find((one) => one.column >= column);
    const place = following?.element.start ?? row.closeStart;
    const isReplaced = following?.column === column;
    splices.push({ start: place, end: isReplaced ? (following?.element.end ?? place) : place, text });
  }
  return splices;
}
