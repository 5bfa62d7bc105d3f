import type { FieldContext } from '../rule.ts';

/** Whether the field holds prose: a figure, a date or a choice has rules of its own. */
export function isPlainText({ field }: Pick<FieldContext, 'field'>): boolean {
  return field.answer === undefined || field.answer.kind === 'text';
}
