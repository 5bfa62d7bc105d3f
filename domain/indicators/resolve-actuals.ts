import { findGrade, gradesOfYear } from '../grades/find-grade.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import { scaleOfIndicator } from '../grades/scale-of-indicator.ts';
import type { IndicatorId, PlanDefinition } from '../plan/plan-definition.ts';
import type { Actual } from './actual.ts';
import type { ActualProblem } from './actual-problem.ts';
import type { ActualsFile, WrittenRating } from './actuals-file.ts';
import { indicatorFinder } from './find-indicator.ts';
import { resolveActual, type WrittenIn } from './resolve-actual.ts';
import { indicatorUnknown } from './unknown-references.ts';

/** A grade that was given, for comparison. */
export interface GivenGrade {
  indicator: IndicatorId;
  fiscalYear: number;
  grade: string;
  reason?: string;
}

export interface ResolvedActuals {
  actuals: Actual[];
  ratings: GivenGrade[];
  problems: ActualProblem[];
}

/** A file of actuals as the plan knows them, and everything that does not fit. Never throws. */
export function resolveActuals(file: ActualsFile, plan: PlanDefinition): ResolvedActuals {
  const find = indicatorFinder(plan);
  const placeOf = new Map<string, string>();
  const problems: ActualProblem[] = [];
  if (file.plan !== plan.id) {
    problems.push({ code: 'planDiffers', place: 'plan', text: file.plan, plan: plan.id });
  }
  const actuals = file.actuals.flatMap((written, index) => {
    const place = `actuals[${index}]`;
    const resolved = resolveActual(written, { plan, find, fiscalYear: file.fiscalYear, place });
    problems.push(...resolved.problems);
    return resolved.actuals.filter((actual) => {
      const { indicator, part, department = '', fiscalYear } = actual;
      const key = JSON.stringify([indicator, part, department, fiscalYear]);
      const first = placeOf.get(key);
      if (first === undefined) placeOf.set(key, place);
      else problems.push({ code: 'actualTwice', place, indicator: written.indicator, fiscalYear, first });
      return first === undefined;
    });
  });
  const ratings = (file.ratings ?? []).flatMap((written, index) => {
    const answer = resolveRating(written, {
      plan,
      find,
      fiscalYear: file.fiscalYear,
      place: `ratings[${index}]`,
    });
    if ('code' in answer) problems.push(answer);
    return 'code' in answer ? [] : [answer];
  });
  return { actuals, ratings, problems };
}

function resolveRating(
  { indicator: text, grade, fiscalYear: year, reason }: WrittenRating,
  { plan, find = indicatorFinder(plan), fiscalYear: ofFile, place }: WrittenIn,
): GivenGrade | ActualProblem {
  const indicator = find(text);
  if (!indicator) return indicatorUnknown(plan, text, `${place}.indicator`);
  const fiscalYear = year ?? ofFile;
  const scale = scaleOfIndicator(plan, indicator, fiscalYear);
  const written = scale && parseGrade(scale, grade);
  if (scale && !written && !findGrade(scale, grade)) {
    const grades = gradesOfYear(scale, fiscalYear).map(({ code }) => code);
    return { code: 'gradeUnknown', place: `${place}.grade`, text: grade, grades };
  }
  return {
    indicator: indicator.id,
    fiscalYear,
    grade: written?.grade.code ?? grade,
    ...(reason === undefined ? {} : { reason }),
  };
}
