import { computationOf } from '#domain/rules/answers/computation-of.ts';
import type { FieldView } from './field-view.ts';
import type { SheetView } from './sheet-view.ts';

/** The fields that need a cell: what is not asked for now, and a figure that nobody types, can do without. */
export function expectedFields({ fields }: Pick<SheetView, 'fields'>): FieldView[] {
  return fields.filter(({ isAsked, field }) => isAsked && !computationOf(field));
}
