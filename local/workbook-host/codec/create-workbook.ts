import type { StyleData, WorkbookData } from '../model/workbook-data.ts';
import { readWorkbookParts } from './open-workbook.ts';
import { writeText } from './package-text.ts';
import { saveWorkbook } from './save-workbook.ts';
import { alignmentElement, fontElement } from './style-elements.ts';
import type { PackageParts } from './zip-package.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRoot = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A new .xlsx with everything the workbook says; `styles[0]` gives its default font. */
export function createWorkbook(workbook: WorkbookData): Uint8Array {
  const [first = { numberFormat: 'General', locked: true }] = workbook.styles;
  return saveWorkbook(workbook, readWorkbookParts(emptyPackage(first), workbook.fileName).source);
}

function emptyPackage(style: StyleData): PackageParts {
  const parts: PackageParts = new Map();
  const write = (name: string, xml: string) => writeText(parts, name, declaration + xml);
  const override = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="${spreadsheet}.${kind}+xml"/>`;
  write(
    '[Content_Types].xml',
    `<Types xmlns="${packageRoot}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}</Types>`,
  );
  write('_rels/.rels', relationship('officeDocument', 'xl/workbook.xml'));
  write('xl/_rels/workbook.xml.rels', relationship('styles', 'styles.xml'));
  write(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  );
  write('xl/styles.xml', stylesXml(style));
  return parts;
}

function relationship(kind: string, target: string): string {
  return `<Relationships xmlns="${packageRoot}/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
}

function stylesXml(style: StyleData): string {
  const font = fontElement(style, '');
  const alignment = alignmentElement(style, undefined, '');
  const noFills =
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
  const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const first = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">${alignment}</xf>`;
  return `<styleSheet xmlns="${main}"><fonts count="1">${font}</fonts><fills count="2">${noFills}</fills><borders count="1">${noBorder}</borders><cellStyleXfs count="1">${plain}</cellStyleXfs><cellXfs count="1">${first}</cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
