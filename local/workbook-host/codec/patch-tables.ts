import type { TableData, WorksheetData } from '../model/workbook-data.ts';
import { attributesText } from './element-text.ts';
import { readText, writeText } from './package-text.ts';
import { addContentType, freePartName, removeContentType } from './part-content.ts';
import { readTable } from './read-table.ts';
import { addRelationship, readRelationships, removeRelationships } from './relationships.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { newTableXml, patchTableXml } from './table-xml.ts';
import { placeInWorksheet } from './worksheet-order.ts';
import { childrenOf, findChild, parseXml, prefixOf, relationshipIdOf } from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

/** Brings the table parts of a worksheet to what the workbook says, and their list in the worksheet's XML. */
export function patchTables(parts: PackageParts, worksheetPart: string, worksheet: WorksheetData): void {
  const existing = readRelationships(parts, worksheetPart).filter(({ kind }) => kind === 'table');
  const seen = new Set<string>();
  const gone: string[] = [];
  for (const { part, id } of existing) {
    const xml = readText(parts, part) ?? '';
    const before = readTable(xml, parseXml(xml));
    const now = worksheet.tables.find((table) => table.id === before?.id);
    if (!before || !now) {
      gone.push(id);
      removeTable(parts, worksheetPart, part);
      continue;
    }
    seen.add(now.id);
    if (fingerprint(before) !== fingerprint(now)) writeText(parts, part, patchTableXml(xml, now));
  }
  const added = worksheet.tables
    .filter(({ id }) => !seen.has(id))
    .map((table) => addTable(parts, worksheetPart, table));
  if (gone.length > 0 || added.length > 0) listTables(parts, worksheetPart, { gone, added });
}

function fingerprint(table: TableData): string {
  return JSON.stringify({ ...table, filters: [...table.filters] });
}

function removeTable(parts: PackageParts, worksheetPart: string, part: string): void {
  removeRelationships(parts, worksheetPart, part);
  removeContentType(parts, part);
  parts.delete(part);
}

function addTable(parts: PackageParts, worksheetPart: string, table: TableData): string {
  const part = freePartName(parts, 'xl/tables/table');
  writeText(parts, part, newTableXml(table, freeTableId(parts, table)));
  addContentType(parts, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml');
  return addRelationship(parts, worksheetPart, { kind: 'table', part });
}

/** The table keeps its number if no other table of the file has it. */
function freeTableId(parts: PackageParts, { id }: TableData): number {
  const taken = [...parts.keys()]
    .filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => Number(parseXml(readText(parts, name) ?? '').attributes.id));
  const wanted = Number(id);
  return Number.isInteger(wanted) && wanted > 0 && !taken.includes(wanted)
    ? wanted
    : Math.max(0, ...taken) + 1;
}

function listTables(
  parts: PackageParts,
  worksheetPart: string,
  { gone, added }: { gone: string[]; added: string[] },
): void {
  const xml = readText(parts, worksheetPart) ?? '';
  const root = parseXml(xml);
  const prefix = prefixOf(root);
  const element = findChild(root, 'tableParts');
  const kept = childrenOf(element, 'tablePart')
    .filter((one) => !gone.includes(relationshipIdOf(one) ?? ''))
    .map(({ start, end }) => xml.slice(start, end));
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const items = [
    ...kept,
    ...added.map((id) => `<${prefix}tablePart${attributesText({ 'xmlns:r': relationships, 'r:id': id })}/>`),
  ];
  const place = placeInWorksheet(root, 'tableParts');
  const text = `<${prefix}tableParts count="${items.length}">${items.join('')}</${prefix}tableParts>`;
  const splice: Splice = {
    start: element?.start ?? place,
    end: element?.end ?? place,
    text: items.length === 0 ? '' : text,
  };
  writeText(parts, worksheetPart, spliceText(xml, [splice]));
}
