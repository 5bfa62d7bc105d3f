import { labelOfField } from '../plan/label-of-field.ts';
import type { FieldId, PlanDefinition } from '../plan/plan-definition.ts';

/** Gives the printed label of a field, each looked up once. */
export function fieldNames(
  plan: Pick<PlanDefinition, 'form' | 'fiscalYear' | 'printsYears'>,
): (field: FieldId) => string {
  const known = new Map<FieldId, string>();
  return (field) => {
    const name = known.get(field) ?? labelOfField(plan, field);
    known.set(field, name);
    return name;
  };
}
