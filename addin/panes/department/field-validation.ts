import type { FieldView } from '#addin/state/department/field-view.ts';

/** The look of a field's box by the worst that is still open in it. */
export function fieldValidation({ findings }: Pick<FieldView, 'findings'>): {
  validationState?: 'error' | 'warning';
} {
  const open = findings.filter(({ answer }) => !answer);
  if (open.some(({ severity }) => severity === 'blocks')) return { validationState: 'error' };
  return open.length > 0 ? { validationState: 'warning' } : {};
}
