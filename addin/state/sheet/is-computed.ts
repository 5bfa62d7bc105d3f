import type { EntryField } from '#domain/plan/entry-fields.ts';

/** A figure that is worked out of other fields. */
export function isComputed({ answer }: Pick<EntryField, 'answer'>): boolean {
  return answer !== undefined && 'computed' in answer && answer.computed !== undefined;
}
