import type { CustomXmlData } from '../model/workbook-data.ts';
import { readText } from './package-text.ts';
import { readRelationships } from './relationships.ts';
import { parseXml } from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

export interface CustomXmlPlace {
  data: CustomXmlData;
  part: string;
  properties?: string;
}

/** Custom XML parts of the workbook with their places; one that is not XML is left alone and not listed. */
export function readCustomXml(parts: PackageParts, workbookPart: string): CustomXmlPlace[] {
  return readRelationships(parts, workbookPart)
    .filter(({ kind, isExternal }) => kind === 'customXml' && !isExternal)
    .flatMap(({ part }) => readPlace(parts, part));
}

function readPlace(parts: PackageParts, part: string): CustomXmlPlace[] {
  const xml = readText(parts, part)?.replace(/^\uFEFF/, '');
  if (xml === undefined) return [];
  const properties = readRelationships(parts, part).find(({ kind }) => kind === 'customXmlProps')?.part;
  const propertiesXml = properties === undefined ? undefined : readText(parts, properties);
  try {
    const id = propertiesXml === undefined ? undefined : itemId(propertiesXml);
    const data = { id: id ?? `{${part}}`, namespaceUri: rootNamespace(xml), xml };
    return [{ data, part, ...(properties === undefined ? {} : { properties }) }];
  } catch {
    return [];
  }
}

function itemId(xml: string): string | undefined {
  const { attributes } = parseXml(xml);
  return Object.entries(attributes).find(([name]) => /(^|:)itemID$/.test(name))?.[1];
}

export function rootNamespace(xml: string): string {
  const { name, attributes } = parseXml(xml);
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  return attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}
