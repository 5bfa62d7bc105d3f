import { foldCode } from '#domain/grades/find-grade.ts';
import { gradeInCell } from '#domain/grades/grade-in-cell.ts';
import { scaleInForce } from '#domain/grades/scale-in-force.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { markedChoices } from '#domain/text/marked-choices.ts';

/** True where the form prints the choices in the cell, to be marked there: `□A □B ☑C`, `A・B・C`. */
export function isChoiceList(
  { answer }: Pick<EntryField, 'answer'>,
  text: string,
  { scales, fiscalYear }: Pick<PlanDefinition, 'scales' | 'fiscalYear'>,
): boolean {
  if (answer?.kind === 'grade') {
    const scale = scaleInForce(scales, answer.scale, fiscalYear);
    const found = scale && gradeInCell(scale, fiscalYear, text);
    // A mark of the scale may look like a box or a circle; what reads as a grade by itself is one.
    if (found?.kind === 'grade') return markedChoices(text) !== undefined && !isWhole(found.grade.code, text);
    const isWholeScale =
      found?.kind === 'several' && found.codes.length >= Math.min(3, scale?.grades.length ?? 3);
    return isWholeScale || markedChoices(text) !== undefined;
  }
  if (answer?.kind !== 'choice') return false;
  if (answer.options.some((option) => isWhole(option.text, text))) return false;
  const named = answer.options.filter((option) => foldCode(text).includes(foldCode(option.text)));
  return markedChoices(text) !== undefined || (named.length === answer.options.length && named.length > 1);
}

function isWhole(code: string, text: string): boolean {
  return foldCode(text) === foldCode(code);
}
