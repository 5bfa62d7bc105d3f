import type { PlanDefinition, PlanId } from '#domain/plan/plan-definition.ts';
import { lastYearActuals } from './example-actuals.ts';
import { examplePlan } from './example-plan.ts';
import { lastYearSheets } from './last-year-sheets.ts';

/**
 * The plan that the example's plan follows, as far as the example needs it: the projects and indicators of which
 * something was written or reported, under the names that they have today. It is no picture of the city's former plan.
 */
export const lastYearPlan: PlanDefinition = getLastYearPlan();

function getLastYearPlan(): PlanDefinition {
  const {
    schema,
    municipality,
    levels,
    nodes,
    departments,
    form,
    follows,
    projects,
    indicators = [],
    opinions = [],
  } = examplePlan;
  if (!follows) throw new Error('the example plan follows no other');
  const written = new Set(lastYearSheets.map(({ number }) => number));
  const reported = new Set(lastYearActuals.map(({ number }) => number));
  return {
    schema,
    id: follows.plan satisfies PlanId,
    name: '第２次伊勢原市男女共同参画プラン',
    municipality,
    fiscalYear: follows.fiscalYear,
    levels,
    nodes,
    departments,
    projects: projects.filter(({ number }) => written.has(number)),
    form,
    calendar: {},
    opinions,
    indicators: indicators
      .filter(({ number }) => reported.has(number))
      .map(({ scale: _, ...indicator }) => ({
        ...indicator,
        parts: indicator.parts.map((part) => ({ ...part, targets: [] })),
      })),
  };
}
