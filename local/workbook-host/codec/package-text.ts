import type { PackageParts } from './zip-package.ts';

/** A part as text. UTF-8 unless a byte order mark says otherwise; Excel also writes custom XML in UTF-16. */
export function readText(parts: PackageParts, name: string): string | undefined {
  const bytes = parts.get(name) ?? parts.get(findPartName(parts, name) ?? '');
  return bytes && decodeText(bytes);
}

export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

export function writeText(parts: PackageParts, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
export function findPartName(parts: PackageParts, name: string): string | undefined {
  if (parts.has(name)) return name;
  return [...parts.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
}
