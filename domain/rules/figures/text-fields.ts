import type { FieldContext, SheetContext } from '../rule.ts';

/** The fields of a sheet that hold prose; a number, a date or a choice is checked by the rules of answers. */
export function textFields({ fields }: Pick<SheetContext, 'fields'>): FieldContext[] {
  return fields.filter(({ field, text }) => (field.answer?.kind ?? 'text') === 'text' && text !== '');
}
