import type { Entries } from '#domain/sheet/entries.ts';

/** True where both hold the same texts; a missing key is a blank field. */
export function sameEntries(a: Entries, b: Entries): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (field) => textOf(a, field) === textOf(b, field),
  );
}

function textOf(entries: Entries, field: string): string {
  return Object.entries(entries).find(([key]) => key === field)?.[1] ?? '';
}
