import { entryFields } from './entry-fields.ts';
import { fieldLabel } from './field-label.ts';
import type { FieldId, PlanDefinition } from './plan-definition.ts';

/** The printed label of a field, of a cell in a table of years, or of the table itself; `''` where the form has none. */
export function labelOfField(
  plan: Pick<PlanDefinition, 'form' | 'fiscalYear' | 'printsYears'>,
  id: FieldId,
): string {
  const { form, fiscalYear } = plan;
  const field = [...entryFields({ form, fiscalYear }), ...form.fields].find((one) => one.id === id);
  return field ? fieldLabel(field, plan) : '';
}
