import { findIdentityInXml, formatIdentityXml } from '#domain/workbook/identity-xml.ts';
import { identityNamespace, type WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { readBatch, writeBatch } from './run-batch.ts';

/** What the file says that it is: the first part of ours that can be read. */
export function findIdentity(): Promise<WorkbookIdentity | undefined> {
  return readBatch(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(identityNamespace);
    parts.load('id');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map((text) => findIdentityInXml(text.value)).find((identity) => identity !== undefined);
  });
}

/** Afterwards the file has exactly one part of ours; those of others, and of later versions of ours, stay. */
export function saveIdentity(identity: WorkbookIdentity): Promise<void> {
  return writeBatch(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(identityNamespace);
    parts.load('id');
    await context.sync();
    replaceParts(context.workbook.customXmlParts, parts.items.values(), formatIdentityXml(identity));
    await context.sync();
  });
}

function replaceParts(
  all: Excel.CustomXmlPartCollection,
  [first, ...copies]: Iterable<Excel.CustomXmlPart>,
  xml: string,
): void {
  if (first) first.setXml(xml);
  else all.add(xml);
  for (const copy of copies) copy.delete();
}
