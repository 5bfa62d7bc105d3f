import type { FieldView } from '#addin/state/department/field-view.ts';
import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';

/** True where one press can change the words: the cure is certain, and the cell can be written. */
export function mayCure(
  { locked }: Pick<SheetView, 'locked'>,
  { placed }: Pick<FieldView, 'placed'>,
  { replacement, answer }: JudgedFinding,
): boolean {
  if (replacement === undefined || answer || locked) return false;
  return placed?.place !== undefined && placed.place !== 'gone' && placed.formula === undefined;
}
