import type { StyleData, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { digitWidth } from './column-width.ts';
import { dropBlankCells } from './drop-blank-cells.ts';
import { refuseByContent } from './file-kind.ts';
import { worksheetId } from './new-worksheet.ts';
import { readText } from './package-text.ts';
import { readCharts } from './read-charts.ts';
import { colourReader } from './read-colours.ts';
import { readCustomXml } from './read-custom-xml.ts';
import { readNames } from './read-names.ts';
import { readSharedStrings } from './read-rich-text.ts';
import { readStyles } from './read-styles.ts';
import { readTable } from './read-table.ts';
import { readWarnings } from './read-warnings.ts';
import { readWorksheet, type WorksheetTables } from './read-worksheet.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import type { SourcePackage } from './source-package.ts';
import { type WorkbookRefusal, WorkbookRefused } from './workbook-refusal.ts';
import { childrenOf, findChild, parseXml, relationshipIdOf, type XmlElement } from './xml-tree.ts';
import { type PackageParts, readPackage } from './zip-package.ts';

export type OpenedWorkbook =
  | { ok: true; workbook: WorkbookData; source: SourcePackage }
  | { ok: false; refusal: WorkbookRefusal };

export interface OpenOptions {
  /** For reading the texts only: what has nothing but a format is left out, and the file cannot be saved from it. */
  textsOnly?: boolean;
}

/** Reads an .xlsx or .xlsm file. Links are reported and never followed, macros kept and never run. */
export function openWorkbook(bytes: Uint8Array, fileName: string, options: OpenOptions = {}): OpenedWorkbook {
  const refusal = refuseByContent(bytes);
  if (refusal) return { ok: false, refusal };
  try {
    return { ok: true, ...readOpened(bytes, fileName, options) };
  } catch (error) {
    // Anything that cannot be read to the end is the file's fault: libraries throw errors of many kinds here.
    return { ok: false, refusal: error instanceof WorkbookRefused ? error.refusal : { code: 'damaged' } };
  }
}

function readOpened(bytes: Uint8Array, fileName: string, options: OpenOptions) {
  const opened = readWorkbookParts(readPackage(bytes), fileName, options);
  if (opened.workbook.worksheets.length === 0) throw new WorkbookRefused({ code: 'damaged' });
  return opened;
}

/** As `openWorkbook`, from the parts; a workbook without worksheets is one that is about to be made. */
export function readWorkbookParts(
  parts: PackageParts,
  fileName: string,
  { textsOnly = false }: OpenOptions = {},
): { workbook: WorkbookData; source: SourcePackage } {
  const workbookPart = findWorkbookPart(parts);
  const root = parseXml(readText(parts, workbookPart) ?? '');
  const relationships = readRelationships(parts, workbookPart);
  const { styles, tables } = readTables(parts, relationships);
  const places = worksheetPlaces(root, relationships);
  const worksheets = places.flatMap(({ element, part, id }) =>
    part === undefined ? [] : [readOne(parts, part, { id, element, tables, textsOnly })],
  );
  const tabs = places.map(({ part, id }) => (part === undefined ? undefined : id));
  const names = readNames(root, tabs);
  const worksheetParts = new Map(
    places.flatMap(({ part, id }) => (part === undefined ? [] : [[id, part] as const])),
  );
  const charts = readCharts(parts, worksheets, worksheetParts);
  const workbook: WorkbookData = {
    fileName,
    worksheets,
    names,
    customXmlParts: readCustomXml(parts, workbookPart).map(({ data }) => data),
    settings: {},
    activeWorksheetId: activeWorksheet(root, places, worksheets),
    styles,
    warnings: readWarnings(parts, charts),
  };
  const known = places.flatMap(({ element, part, id }) =>
    part === undefined ? [] : [{ id, relationship: relationshipIdOf(element) ?? '' }],
  );
  const source: SourcePackage = {
    parts,
    workbookPart,
    worksheetParts,
    worksheetNames: new Map(worksheets.map(({ id, name }) => [id, name])),
    worksheetIds: new Map(known.map(({ id, relationship }) => [relationship, id])),
    charts,
    tabs,
    names: structuredClone(names),
    styles: structuredClone(styles),
    digit: tables.digit,
    tables,
  };
  return { workbook, source };
}

function readTables(
  parts: PackageParts,
  relationships: Relationship[],
): { styles: StyleData[]; tables: Omit<WorksheetTables, 'sharedFormulas'> } {
  const textOf = (kind: string) => {
    const part = relationships.find((one) => one.kind === kind)?.part;
    return part === undefined ? undefined : readText(parts, part);
  };
  const colour = colourReader(textOf('theme'));
  const { styles, quotePrefixed } = readStyles(textOf('styles'), colour);
  const strings = textOf('sharedStrings');
  const sharedStrings = readSharedStrings(strings === undefined ? undefined : parseXml(strings), colour);
  const digit = digitWidth(styles[0]);
  return { styles, tables: { sharedStrings, quotePrefixed, styleCount: styles.length, colour, digit } };
}

function findWorkbookPart(parts: PackageParts): string {
  const part = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (part === undefined || !parts.has(part)) throw new WorkbookRefused({ code: 'notAWorkbook' });
  if (/\.bin$/i.test(part)) throw new WorkbookRefused({ code: 'legacyFormat', format: 'xlsb' });
  if (parseXml(readText(parts, part) ?? '').local !== 'workbook') {
    throw new WorkbookRefused({ code: 'notAWorkbook' });
  }
  return part;
}

interface WorksheetPlace {
  element: XmlElement;
  /** Absent for chart sheets and other tabs that are no worksheets. */
  part: string | undefined;
  id: string;
}

function worksheetPlaces(root: XmlElement, relationships: Relationship[]): WorksheetPlace[] {
  return childrenOf(findChild(root, 'sheets'), 'sheet').map((element) => {
    const id = relationshipIdOf(element);
    const part = relationships.find((one) => one.kind === 'worksheet' && one.id === id)?.part;
    return { element, part, id: worksheetId(Number(element.attributes.sheetId)) };
  });
}

function readOne(
  parts: PackageParts,
  part: string,
  given: {
    id: string;
    element: XmlElement;
    tables: Omit<WorksheetTables, 'sharedFormulas'>;
    textsOnly: boolean;
  },
): WorksheetData {
  const xml = readText(parts, part);
  if (xml === undefined) throw new WorkbookRefused({ code: 'damaged' });
  const { attributes } = given.element;
  const tableParts = readRelationships(parts, part).filter(({ kind }) => kind === 'table');
  return {
    id: given.id,
    name: attributes.name ?? '',
    visibility:
      attributes.state === 'hidden' ? 'Hidden' : attributes.state === 'veryHidden' ? 'VeryHidden' : 'Visible',
    ...readWorksheet(parseXml(given.textsOnly ? dropBlankCells(xml) : xml), {
      ...given.tables,
      sharedFormulas: new Map(),
    }),
    tables: tableParts.flatMap(({ part: tablePart }) => {
      const tableXml = readText(parts, tablePart);
      return tableXml === undefined ? [] : (readTable(tableXml, parseXml(tableXml)) ?? []);
    }),
  };
}

function activeWorksheet(root: XmlElement, places: WorksheetPlace[], worksheets: WorksheetData[]): string {
  const view = findChild(findChild(root, 'bookViews'), 'workbookView')?.attributes;
  const stated = places[Number(view?.activeTab ?? 0)]?.id;
  const visible = worksheets.filter(({ visibility }) => visibility === 'Visible');
  return (visible.find(({ id }) => id === stated) ?? visible[0] ?? worksheets[0])?.id ?? '';
}
