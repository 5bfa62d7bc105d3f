import type { FieldContext } from '../rule.ts';

/** The fields of running text: no figures, choices or grades, and no cell of a table, whose neighbours are often alike. */
export function proseFields(fields: readonly FieldContext[]): FieldContext[] {
  return fields.filter(isProse);
}

export function isProse({ field }: Pick<FieldContext, 'field'>): boolean {
  return isText({ field }) && field.cell === undefined;
}

export function isText({ field }: Pick<FieldContext, 'field'>): boolean {
  return (field.answer?.kind ?? 'text') === 'text';
}
