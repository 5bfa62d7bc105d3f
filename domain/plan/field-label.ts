import type { Field } from './plan-definition.ts';

/** The official label for a fiscal year as the forms print it: `{FY}年度の取組内容` → `R5年度の取組内容`. */
export function fieldLabel(field: Field, fiscalYear: number): string {
  return field.label[0].replaceAll('{FY}', fiscalYear >= 2019 ? `R${fiscalYear - 2018}` : String(fiscalYear));
}
