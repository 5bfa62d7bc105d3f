import type { FieldView } from '#addin/state/department/field-view.ts';

/** The look of a field's box by the worst that was noticed in it. */
export function fieldValidation({ findings }: FieldView): { validationState?: 'error' | 'warning' } {
  if (findings.some(({ severity }) => severity === 'blocks')) return { validationState: 'error' };
  return findings.length > 0 ? { validationState: 'warning' } : {};
}
