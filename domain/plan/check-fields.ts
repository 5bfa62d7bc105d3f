import { checkAnswer } from './check-answer.ts';
import { checkComputations } from './check-computations.ts';
import { checkConditions } from './check-conditions.ts';
import { checkYears } from './check-years.ts';
import { checkReferences } from './known-ids.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** What fields refer to is there, and what they ask for can be answered. */
export function checkFields(plan: PlanDefinition, ids: PlanIds): PlanProblem[] {
  return [
    ...plan.form.fields.flatMap((field, index): PlanProblem[] => {
      const place = `form.fields[${index}]`;
      const { carriedFrom } = field;
      const isFamiliar = carriedFrom === undefined || ids.field.has(carriedFrom);
      return [
        ...checkAnswer(field.answer, `${place}.answer`, ids),
        ...checkReferences(field.flags, `${place}.flags`, ids.flag),
        ...checkReferences(field.moments, `${place}.moments`, ids.moment),
        // Last year's form may have had a field that this year's has not.
        ...(isFamiliar
          ? []
          : [
              {
                code: 'idElsewhere' as const,
                place: `${place}.carriedFrom`,
                ...ids.field.facts(carriedFrom),
              },
            ]),
        ...checkYears(field.valid, `${place}.valid`),
      ];
    }),
    ...checkConditions(plan, ids),
    ...checkComputations(plan, ids),
  ];
}
