import { printWording } from '../text/year-stand-in.ts';
import type { LabelWording, PlanDefinition } from './plan-definition.ts';

/** The official label as this round's forms print it: `{FY}年度の取組内容` → `R5年度の取組内容`. */
export function fieldLabel(
  { label }: { label: LabelWording },
  plan: Pick<PlanDefinition, 'fiscalYear' | 'printsYears'>,
): string {
  return printWording(label[0], plan);
}
