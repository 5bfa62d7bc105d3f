import { foldCode, gradesOfYear } from '../../grades/find-grade.ts';
import { gradeInCell } from '../../grades/grade-in-cell.ts';
import { scaleInForce } from '../../grades/scale-in-force.ts';
import type { ScaleId } from '../../plan/plan-definition.ts';
import type { Scale } from '../../plan/scale.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** Not one grade of the scale that is in force in the round's year. */
export const unknownGrade: FieldRule<'unknown-grade'> = {
  id: 'unknown-grade',
  reads: 'field',
  severity: 'blocks',
  check({ field, text, plan, isRequired }): FoundPlace<'unknown-grade'>[] {
    if (field.answer?.kind !== 'grade' || text === '') return [];
    const { scales, fiscalYear } = plan;
    const scale = scaleInForce(scales, field.answer.scale, fiscalYear);
    if (!scale) return [];
    const found = gradeInCell(scale, fiscalYear, text);
    const codes = gradesOfYear(scale, fiscalYear)
      .map(({ code }) => code)
      .join('、');
    const place = { start: 0, end: text.length };
    if (found.kind === 'grade') return [];
    if (found.kind === 'several') return [{ ...place, facts: { kind: 'several', codes } }];
    if (found.kind === 'none') {
      // A list whose boxes are all empty; spaces alone are the rule `required`'s.
      const isOpen = isRequired && text.trim() !== '';
      return isOpen ? [{ ...place, facts: { kind: 'open', codes } }] : [];
    }
    const former = formerOf(plan, scale, text);
    return [{ ...place, facts: former ? { kind: 'former', codes, ...former } : { kind: 'unknown', codes } }];
  },
};

/** A grade that the scale, or one that it replaced, had in an earlier year. */
function formerOf(
  { scales = [], fiscalYear }: FieldContext['plan'],
  scale: Scale,
  text: string,
): { scale: string } | undefined {
  const before = scales.find(({ id }) => id === scale.replaces);
  const ended = scale.grades.filter(({ valid }) => valid?.until !== undefined && valid.until < fiscalYear);
  const wanted = foldCode(text);
  const isOld = [...ended, ...(before?.grades ?? [])].some(({ code, name }) =>
    [code, name, code + name].some((one) => foldCode(one) === wanted),
  );
  return isOld ? { scale: before?.name ?? scale.name } : undefined;
}

export const unknownGradeExamples: RuleExamples = {
  fires: [
    { text: 'D', quote: 'D', asks: { answer: { kind: 'grade', scale: 'abc' as ScaleId } } },
    { text: 'A・B', quote: 'A・B', asks: { answer: { kind: 'grade', scale: 'abc' as ScaleId } } },
  ],
  silent: [
    { text: 'Ａ', asks: { answer: { kind: 'grade', scale: 'abc' as ScaleId } } },
    { text: 'B：計画どおり', asks: { answer: { kind: 'grade', scale: 'abc' as ScaleId } } },
  ],
};
