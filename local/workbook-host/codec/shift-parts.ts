import type { ShiftData, WorksheetData } from '../model/workbook-data.ts';
import { readText, writeText } from './package-text.ts';
import { isBuiltInName } from './read-names.ts';
import { readRelationships } from './relationships.ts';
import { expandSharedFormulas } from './shared-formulas.ts';
import { shiftAttachedPart } from './shift-attached-part.ts';
import { shiftFormula } from './shift-formula.ts';
import { shiftFormulasIn, shiftWorksheetXml } from './shift-worksheet.ts';
import type { SourcePackage } from './source-package.ts';
import { spliceText } from './splice-text.ts';
import { escapeXml } from './xml-text.ts';
import { childrenOf, findChild, parseXml } from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

/**
 * Moves along with inserted and deleted rows and columns what only the file knows: formats of empty rows, validations,
 * conditional formats, links, drawings, comments, charts and print areas. What the workbook knows is compared later.
 */
export function shiftParts(parts: PackageParts, source: SourcePackage, worksheets: WorksheetData[]): void {
  const moved = worksheets.filter(
    ({ id, shifts }) => source.worksheetParts.has(id) && (shifts?.length ?? 0) > 0,
  );
  if (moved.length === 0) return;
  for (const part of source.worksheetParts.values()) {
    changeText(parts, part, (xml) => expandSharedFormulas(xml));
  }
  for (const { id, shifts = [] } of moved) {
    for (const shift of shifts) shiftOnce(parts, source, id, shift);
  }
}

function shiftOnce(parts: PackageParts, source: SourcePackage, id: string, shift: ShiftData): void {
  const worksheet = source.worksheetNames.get(id) ?? '';
  for (const [otherId, part] of source.worksheetParts) {
    const own = source.worksheetNames.get(otherId) ?? '';
    changeText(parts, part, (xml) =>
      otherId === id
        ? shiftWorksheetXml(xml, shift, worksheet)
        : shiftFormulasIn(xml, shift, { worksheet, own }),
    );
  }
  changeText(parts, source.workbookPart, (xml) => shiftBuiltInNames(xml, shift, worksheet));
  const own = source.worksheetParts.get(id) ?? '';
  for (const { part, isExternal, kind } of readRelationships(parts, own)) {
    if (isExternal || kind === 'table') continue;
    changeText(parts, part, (xml) => shiftAttachedPart(xml, kind, shift));
  }
  for (const name of [...parts.keys()].filter((key) => /\/charts\/chart[^/]*\.xml$/i.test(key))) {
    changeText(parts, name, (xml) => shiftFormulasIn(xml, shift, { worksheet, own: '' }));
  }
}

function changeText(parts: PackageParts, part: string, change: (xml: string) => string): void {
  const xml = readText(parts, part);
  if (xml === undefined) return;
  const changed = change(xml);
  if (changed !== xml) writeText(parts, part, changed);
}

function shiftBuiltInNames(xml: string, shift: ShiftData, worksheet: string): string {
  const names = childrenOf(findChild(parseXml(xml), 'definedNames'), 'definedName');
  const splices = names.flatMap(({ attributes, text, openEnd, closeStart }) => {
    if (!isBuiltInName(attributes.name ?? '')) return [];
    const moved = shiftFormula(text, shift, { worksheet, own: '' });
    return moved === text ? [] : [{ start: openEnd, end: closeStart, text: escapeXml(moved) }];
  });
  return spliceText(xml, splices);
}
