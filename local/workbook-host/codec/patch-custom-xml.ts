import type { CustomXmlData } from '../model/workbook-data.ts';
import { writeText } from './package-text.ts';
import { addContentType, ensureDefaultType, freePartName, removeContentType } from './part-content.ts';
import { readCustomXml } from './read-custom-xml.ts';
import { addRelationship, relationshipsPart, removeRelationships } from './relationships.ts';
import { escapeAttribute } from './xml-text.ts';
import type { PackageParts } from './zip-package.ts';

/** Custom XML parts: changed ones are replaced, new ones added with their properties, missing ones taken out. */
export function patchCustomXml(parts: PackageParts, workbookPart: string, wanted: CustomXmlData[]): void {
  const places = readCustomXml(parts, workbookPart);
  for (const { data, part, properties } of places) {
    const now = wanted.find(({ id }) => id === data.id);
    if (!now) removeItem(parts, workbookPart, [part, properties]);
    else if (now.xml !== data.xml) writeText(parts, part, withUtf8(now.xml));
  }
  for (const data of wanted) {
    if (!places.some((place) => place.data.id === data.id)) addItem(parts, workbookPart, data);
  }
}

function removeItem(parts: PackageParts, workbookPart: string, gone: (string | undefined)[]): void {
  const [part = ''] = gone;
  removeRelationships(parts, workbookPart, part);
  parts.delete(relationshipsPart(part));
  for (const name of gone) {
    if (name === undefined) continue;
    parts.delete(name);
    removeContentType(parts, name);
  }
}

function addItem(parts: PackageParts, workbookPart: string, data: CustomXmlData): void {
  const part = freePartName(parts, 'customXml/item');
  const properties = freePartName(parts, 'customXml/itemProps');
  ensureDefaultType(parts, 'xml', 'application/xml');
  writeText(parts, part, withUtf8(data.xml));
  writeText(parts, properties, propertiesXml(data));
  addContentType(parts, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  addRelationship(parts, part, { kind: 'customXmlProps', part: properties });
  addRelationship(parts, workbookPart, { kind: 'customXml', part });
}

/** The part is written in UTF-8, whatever the text says about itself. */
function withUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
}

function propertiesXml({ id, namespaceUri }: CustomXmlData): string {
  const references =
    namespaceUri === ''
      ? '<ds:schemaRefs/>'
      : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespaceUri)}"/></ds:schemaRefs>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">${references}</ds:datastoreItem>`;
}
