import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';

/** True where both hold the same texts in these fields; a missing key is a blank field. */
export function sameEntries(a: Entries, b: Entries, fields: readonly { id: FieldId }[]): boolean {
  return fields.every(({ id }) => (a[id] ?? '') === (b[id] ?? ''));
}
