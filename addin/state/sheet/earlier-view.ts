import type { FieldSoFar } from '#domain/plan/earlier-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { Moment, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type FieldOptions, fieldOptions } from './field-options.ts';

/** What was written at an earlier moment of the year, to be read only. */
export interface EarlierView {
  kind: 'earlier';
  moment: Moment;
  field: FieldSoFar;
  label: string;
  text: string;
  options?: FieldOptions | undefined;
}

/** Nothing where the field is asked for now, or was left blank. */
export function viewEarlier(plan: PlanDefinition, field: FieldSoFar, text: string): EarlierView[] {
  if (!field.earlier || text === '') return [];
  const options = fieldOptions(plan, field.answer);
  return [{ kind: 'earlier', moment: field.earlier, field, label: fieldLabel(field, plan), text, options }];
}
