import type { WorksheetData } from '../model/workbook-data.ts';
import { pointsOfPixels, widthOfPixels } from './column-width.ts';
import { attributesText, openingTag } from './element-text.ts';
import { readText, writeText } from './package-text.ts';
import { addContentType, freePartName, removeContentType } from './part-content.ts';
import {
  addRelationship,
  readRelationships,
  relationshipsPart,
  removeRelationships,
} from './relationships.ts';
import type { SourcePackage } from './source-package.ts';
import { type Splice, spliceText } from './splice-text.ts';
import {
  childrenOf,
  findChild,
  isSelfClosing,
  parseXml,
  prefixOf,
  relationshipIdOf,
  type XmlElement,
} from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The list of worksheets in the workbook part, with the parts behind it. Gives each worksheet's part. */
export function patchWorksheetList(
  parts: PackageParts,
  source: SourcePackage,
  worksheets: WorksheetData[],
): Map<string, string> {
  const placed = new Map(source.worksheetParts);
  for (const [id, part] of source.worksheetParts) {
    if (worksheets.some((worksheet) => worksheet.id === id)) continue;
    removeWorksheet(parts, source.workbookPart, part);
    placed.delete(id);
  }
  const added = worksheets.filter(({ id }) => !placed.has(id));
  for (const worksheet of added) placed.set(worksheet.id, addWorksheet(parts, worksheet, source.digit));
  writeList(parts, source, worksheets, placed);
  return placed;
}

function removeWorksheet(parts: PackageParts, workbookPart: string, part: string): void {
  const tables = readRelationships(parts, part).filter(({ kind }) => kind === 'table');
  for (const name of [part, ...tables.map((table) => table.part)]) {
    parts.delete(name);
    removeContentType(parts, name);
  }
  parts.delete(relationshipsPart(part));
  removeRelationships(parts, workbookPart, part);
}

function addWorksheet(parts: PackageParts, worksheet: WorksheetData, digit: number): string {
  const part = freePartName(parts, 'xl/worksheets/sheet');
  writeText(parts, part, emptyWorksheetXml(worksheet, digit));
  addContentType(parts, part, worksheetType);
  return part;
}

function emptyWorksheetXml(worksheet: WorksheetData, digit: number): string {
  const format = attributesText({
    defaultColWidth: String(widthOfPixels(worksheet.defaultColumnWidth, digit)),
    defaultRowHeight: String(pointsOfPixels(worksheet.defaultRowHeight)),
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetFormatPr${format}/><sheetData/></worksheet>`;
}

function writeList(
  parts: PackageParts,
  source: SourcePackage,
  worksheets: WorksheetData[],
  placed: Map<string, string>,
): void {
  const xml = readText(parts, source.workbookPart) ?? '';
  const root = parseXml(xml);
  const sheets = findChild(root, 'sheets');
  if (!sheets) return;
  const elements = new Map(childrenOf(sheets, 'sheet').map((element) => [idOf(element, source), element]));
  const others = childrenOf(sheets, 'sheet').filter((element) => idOf(element, source) === undefined);
  const idsBefore = [...elements.keys()].filter((id) => id !== undefined);
  const isSameOrder = idsBefore.join() === worksheets.map(({ id }) => id).join();
  const texts = worksheets.map((worksheet) => {
    const element = elements.get(worksheet.id);
    return element
      ? { element, text: sheetText(xml, element, worksheet) }
      : {
          element,
          text: newSheetText(parts, source, { worksheet, root, part: placed.get(worksheet.id) ?? '' }),
        };
  });
  const splices: Splice[] = isSameOrder
    ? texts.flatMap(({ element, text }) =>
        element ? [{ start: element.start, end: element.end, text }] : [],
      )
    : [
        wholeList(xml, sheets, [
          ...texts.map(({ text }) => text),
          ...others.map((one) => xml.slice(one.start, one.end)),
        ]),
      ];
  // Adding a worksheet wrote a relationship, not this part; `xml` is still what the part holds.
  writeText(parts, source.workbookPart, spliceText(xml, splices));
}

function wholeList(xml: string, sheets: XmlElement, texts: string[]): Splice {
  const start = isSelfClosing(xml, sheets) ? `<${sheets.name}>` : xml.slice(sheets.start, sheets.openEnd);
  return { start: sheets.start, end: sheets.end, text: `${start}${texts.join('')}</${sheets.name}>` };
}

function idOf(element: XmlElement, source: SourcePackage): string | undefined {
  return source.worksheetIds.get(relationshipIdOf(element) ?? '');
}

const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function sheetText(xml: string, element: XmlElement, { name, visibility }: WorksheetData): string {
  const state = states[visibility];
  const isSame = element.attributes.name === name && stateOf(element) === (state ?? 'visible');
  return isSame ? xml.slice(element.start, element.end) : openingTag(xml, element, { name, state });
}

function stateOf(element: XmlElement): string {
  return element.attributes.state ?? 'visible';
}

function newSheetText(
  parts: PackageParts,
  source: SourcePackage,
  { worksheet, root, part }: { worksheet: WorksheetData; root: XmlElement; part: string },
): string {
  const id = addRelationship(parts, source.workbookPart, { kind: 'worksheet', part });
  const taken = childrenOf(findChild(root, 'sheets'), 'sheet').map(({ attributes }) =>
    Number(attributes.sheetId),
  );
  const wanted = Number.parseInt(worksheet.id.slice(20, 24), 16);
  const sheetId = wanted > 0 && !taken.includes(wanted) ? wanted : Math.max(0, ...taken) + 1;
  root.children.find(({ local }) => local === 'sheets')?.children.push(placeholder(sheetId));
  return `<${prefixOf(root)}sheet${attributesText({
    name: worksheet.name,
    sheetId: String(sheetId),
    state: states[worksheet.visibility],
    'xmlns:r': relationships,
    'r:id': id,
  })}/>`;
}

/** Keeps the number taken for the next new worksheet. */
function placeholder(sheetId: number): XmlElement {
  const attributes = { sheetId: String(sheetId) };
  const nowhere = { start: 0, openEnd: 0, closeStart: 0, end: 0 };
  return { name: 'sheet', local: 'sheet', attributes, children: [], text: '', ...nowhere };
}
