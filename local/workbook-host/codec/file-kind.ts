import type { WorkbookRefusal } from './workbook-refusal.ts';

/** What the first bytes say: a package to look into, or the reason why not. */
export function refuseByContent(bytes: Uint8Array): WorkbookRefusal | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined;
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return { code: 'notAWorkbook' };
  if (holdsEntry(bytes, 'EncryptedPackage')) return { code: 'encrypted' };
  if (holdsEntry(bytes, 'Workbook') || holdsEntry(bytes, 'Book'))
    return { code: 'legacyFormat', format: 'xls' };
  return { code: 'notAWorkbook' };
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names in a compound file's directory are UTF-16, begin on a multiple of 128 and end with a zero. */
function holdsEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
