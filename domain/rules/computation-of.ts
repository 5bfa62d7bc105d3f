import type { EntryField } from '../plan/entry-fields.ts';
import type { Computation } from '../plan/field-answer.ts';

/** How the field's figure follows from others; nothing where people type it. */
export function computationOf({ answer }: Pick<EntryField, 'answer'>): Computation | undefined {
  return answer && 'computed' in answer ? answer.computed : undefined;
}
