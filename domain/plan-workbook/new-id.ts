import { compactText } from '../text/compact-text.ts';

/**
 * An id for a row that has none: of its number where that is made of digits and letters (`1-(3)` → `p1x3`), else of
 * its name's letters mixed into a short word, so that other rows, added or moved, do not change it.
 */
export function newId(prefix: string, name: string, taken: ReadonlySet<string>): string {
  const id = prefix + (readable(name) ?? mixed(compactText(name)));
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}x${count}`)) count += 1;
  return `${id}x${count}`;
}

function readable(name: string): string | undefined {
  const text = compactText(name);
  if (!/^[\da-z().,・/-]+$/.test(text)) return undefined;
  const word = text.replace(/[^\da-z]+/g, 'x').replace(/^x|x$/g, '');
  return word !== '' && word.length <= 10 ? word : undefined;
}

/** FNV-1a, 32 bits. */
function mixed(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
