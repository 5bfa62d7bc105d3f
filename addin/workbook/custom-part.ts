import { readBatch, writeBatch } from './run-batch.ts';

/** The custom XML parts of one namespace, as text. */
export function readParts(namespace: string): Promise<string[]> {
  return readBatch(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load('id');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map((text) => text.value);
  });
}

/** Afterwards the file has exactly one part of the namespace; those of others, and of later versions of ours, stay. */
export function savePart(namespace: string, xml: string): Promise<void> {
  return writeBatch(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load('id');
    await context.sync();
    replaceParts(context.workbook.customXmlParts, parts.items.values(), xml);
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
