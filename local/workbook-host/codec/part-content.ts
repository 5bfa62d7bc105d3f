import { readText, writeText } from './package-text.ts';
import { spliceText } from './splice-text.ts';
import { escapeAttribute } from './xml-text.ts';
import { parseXml, prefixOf } from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

const contentTypes = '[Content_Types].xml';

export function addContentType(parts: PackageParts, part: string, type: string): void {
  const xml = readText(parts, contentTypes) ?? '';
  const root = parseXml(xml);
  const isThere = root.children.some(({ attributes }) => attributes.PartName === `/${part}`);
  if (isThere) return;
  const text = `<${prefixOf(root)}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  writeText(parts, contentTypes, spliceText(xml, [{ start: root.closeStart, end: root.closeStart, text }]));
}

/** Custom XML items carry no type of their own: they have the one that `.xml` has by default. */
export function ensureDefaultType(parts: PackageParts, extension: string, type: string): void {
  const xml = readText(parts, contentTypes) ?? '';
  const root = parseXml(xml);
  const isThere = root.children.some(
    ({ local, attributes }) => local === 'Default' && attributes.Extension?.toLowerCase() === extension,
  );
  if (isThere) return;
  const text = `<${prefixOf(root)}Default Extension="${extension}" ContentType="${type}"/>`;
  writeText(parts, contentTypes, spliceText(xml, [{ start: root.openEnd, end: root.openEnd, text }]));
}

export function removeContentType(parts: PackageParts, part: string): void {
  const xml = readText(parts, contentTypes) ?? '';
  const splices = parseXml(xml)
    .children.filter(({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase())
    .map(({ start, end }) => ({ start, end, text: '' }));
  writeText(parts, contentTypes, spliceText(xml, splices));
}

/** `xl/tables/table` and `.xml` give the first number that is free. */
export function freePartName(parts: PackageParts, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}
