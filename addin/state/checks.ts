import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';

/** The rules, as the panes use them; `domain/rules/check-sheet.ts` is the one implementation. */
export interface Checks {
  checkSheet(question: SheetQuestion): Finding[];
  /** What the field rules notice, in every field or in one. */
  checkFields(question: SheetQuestion, only?: FieldId): Finding[];
  /** What the rules notice that read more than one field. */
  checkAcross(question: SheetQuestion): Finding[];
}
