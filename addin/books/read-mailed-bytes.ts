import type { MailedRefusalCode, MailedReport, ReadMailed } from '#domain/mailed/mailed-file.ts';
import { type OpenedBook, readMailedFile } from '#domain/mailed/read-mailed-file.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import { readText } from '#local/workbook-host/codec/package-text.ts';
import { readRelationships } from '#local/workbook-host/codec/relationships.ts';
import type { WorkbookRefusal } from '#local/workbook-host/codec/workbook-refusal.ts';
import { findChild, parseXml } from '#local/workbook-host/codec/xml-tree.ts';
import { type PackageParts, packageSize } from '#local/workbook-host/codec/zip-package.ts';
import type { WorkbookData } from '#local/workbook-host/model/workbook-data.ts';
import { gridOfWorksheet } from './grid-of-worksheet.ts';

/** Bytes that a workbook may unpack to; a department's has a hundredth of it. */
export const mostUnpacked = 100_000_000;

/**
 * The forms of a workbook and what it says of itself, by the reader that `tenken check` uses: in the pane in a thread
 * of its own, on the command line in a process of its own. Never throws for what is in the file.
 */
export function readMailedBytes(bytes: Uint8Array, fileName: string, plan: PlanDefinition): ReadMailed {
  if (isTextFile(fileName)) return { ok: false, code: 'textFile' };
  if (unpackedSize(bytes) > mostUnpacked) return { ok: false, code: 'tooLarge' };
  const opened = openWorkbook(bytes, fileName, { textsOnly: true });
  if (!opened.ok) return { ok: false, code: codeOf(opened.refusal) };
  return readMailedFile(bookOf(opened.workbook, opened.source.parts), plan);
}

function isTextFile(name: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(name);
}

/** As the package's directory says; one that cannot be read is refused by the reader, which knows why. */
function unpackedSize(bytes: Uint8Array): number {
  try {
    return packageSize(bytes);
  } catch {
    return 0;
  }
}

function codeOf({ code }: WorkbookRefusal): MailedRefusalCode {
  return code === 'legacyFormat' ? 'oldFormat' : code;
}

function bookOf(workbook: WorkbookData, parts: PackageParts): OpenedBook {
  const { worksheets, styles, names, customXmlParts, warnings } = workbook;
  const reports: [WorkbookData['warnings'][number]['code'], MailedReport][] = [
    ['macrosKept', 'macros'],
    ['externalLinks', 'externalLinks'],
  ];
  return {
    grids: worksheets.map((worksheet) => gridOfWorksheet(worksheet, styles)),
    names: names.filter(({ worksheetId }) => worksheetId === undefined),
    customXml: customXmlParts,
    reports: reports.flatMap(([code, report]) => (warnings.some((one) => one.code === code) ? [report] : [])),
    ...propertiesOf(parts),
  };
}

/** What Excel writes of a file's makers; a file whose properties cannot be read has none. */
function propertiesOf(parts: PackageParts): Pick<OpenedBook, 'clerk' | 'savedAt'> {
  try {
    const part = readRelationships(parts, '').find(({ kind }) => kind === 'core-properties')?.part;
    const xml = part === undefined ? undefined : readText(parts, part);
    const root = xml === undefined ? undefined : parseXml(xml);
    const textOf = (local: string) => findChild(root, local)?.text.trim() || undefined;
    return { clerk: textOf('lastModifiedBy') ?? textOf('creator'), savedAt: textOf('modified') };
  } catch {
    return {};
  }
}
