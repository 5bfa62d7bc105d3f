import type { WorkbookData } from '../model/workbook-data.ts';
import { readText, writeText } from './package-text.ts';
import { patchCharts } from './patch-charts.ts';
import { patchCustomXml } from './patch-custom-xml.ts';
import { patchNames } from './patch-names.ts';
import { patchStyles } from './patch-styles.ts';
import { patchTables } from './patch-tables.ts';
import { patchWorksheet } from './patch-worksheet.ts';
import { readWorksheet, type WorksheetTables } from './read-worksheet.ts';
import { markForCalculation } from './recalculation.ts';
import { readRelationships } from './relationships.ts';
import { expandSharedFormulas } from './shared-formulas.ts';
import { shiftParts } from './shift-parts.ts';
import type { SourcePackage } from './source-package.ts';
import { patchWorksheetList } from './worksheet-list.ts';
import { parseXml } from './xml-tree.ts';
import { type PackageParts, writePackage } from './zip-package.ts';

/**
 * The file again with what has changed since it was opened, and nothing else: parts that nothing touched keep their
 * bytes, and within a worksheet the cells that nothing touched keep their text (docs/decisions/0002).
 */
export function saveWorkbook(workbook: WorkbookData, source: SourcePackage): Uint8Array {
  const parts: PackageParts = new Map(source.parts);
  shiftParts(parts, source, workbook.worksheets);
  const placed = patchWorksheetList(parts, source, workbook.worksheets);
  const styles = stylePatch(parts, source, workbook);
  for (const worksheet of workbook.worksheets) {
    const part = placed.get(worksheet.id) ?? '';
    const stored = readText(parts, part) ?? '';
    const sharedFormulas: WorksheetTables['sharedFormulas'] = new Map();
    const root = parseXml(stored);
    const before = readWorksheet(root, { ...source.tables, sharedFormulas });
    const isShared = [...sharedFormulas.values()].some(
      ({ row, column, formula }) => worksheet.cells.get(`${row},${column}`)?.formula !== `=${formula}`,
    );
    // The cell whose formula others share is about to lose it.
    const xml = isShared ? expandSharedFormulas(stored) : stored;
    const change = { current: worksheet, before, styleNumber: styles.styleNumber, digit: source.digit };
    const patched = patchWorksheet(xml, isShared ? parseXml(xml) : root, change);
    if (patched !== stored) writeText(parts, part, patched);
    patchTables(parts, part, worksheet);
  }
  patchCharts(parts, workbook, { charts: source.charts, worksheetParts: placed });
  styles.write();
  writeNames(parts, source, workbook);
  patchCustomXml(parts, source.workbookPart, workbook.customXmlParts);
  markForCalculation(parts, source);
  return writePackage(parts);
}

function stylePatch(parts: PackageParts, source: SourcePackage, workbook: WorkbookData) {
  const part = readRelationships(parts, source.workbookPart).find(({ kind }) => kind === 'styles')?.part;
  const xml = part === undefined ? undefined : readText(parts, part);
  if (part === undefined || xml === undefined) return { styleNumber: () => 0, write: () => {} };
  const { styleNumber, changedXml } = patchStyles(xml, source.styles.length, workbook.styles);
  const write = () => {
    const changed = changedXml();
    if (changed !== undefined) writeText(parts, part, changed);
  };
  return { styleNumber, write };
}

function writeNames(parts: PackageParts, source: SourcePackage, workbook: WorkbookData): void {
  const xml = readText(parts, source.workbookPart) ?? '';
  const isSameOrder =
    workbook.worksheets.map(({ id }) => id).join() === [...source.worksheetParts.keys()].join();
  const others = source.tabs.filter((id) => id === undefined);
  const idsNow = isSameOrder ? source.tabs : [...workbook.worksheets.map(({ id }) => id), ...others];
  const patched = patchNames(xml, {
    names: workbook.names,
    before: source.names,
    idsBefore: source.tabs,
    idsNow,
  });
  if (patched !== xml) writeText(parts, source.workbookPart, patched);
}
