import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that a ZIP file can tell; no clock enters the file. */
const mtime = new Date(1980, 0, 1);

/**
 * The same file, packed by a program that packs alike on every machine and version (a runtime's own zlib does not), its
 * fonts' properties in the order that the schema asks for: the library writes colours before sizes.
 */
export function packWorkbook(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    parts[name] = name === 'xl/styles.xml' ? strToU8(inOrder(strFromU8(part))) : part;
  return zipSync(parts, { level: 6, mtime });
}

function inOrder(styles: string): string {
  return styles.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
}
