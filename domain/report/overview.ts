import { gradesOfYear } from '../grades/find-grade.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import { scaleInForce } from '../grades/scale-in-force.ts';
import type { Calendar, PlanDefinition } from '../plan/plan-definition.ts';
import type { Scale } from '../plan/scale.ts';
import { isValidIn } from '../plan/validity.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { type SheetKey, sheetKeys, sheetKeyText } from '../sheet/sheet-key.ts';
import { sheetStates } from '../sheet/sheet-state.ts';
import { stateNow } from '../sheet/state-now.ts';
import type {
  ReportGradeCount,
  ReportIndicatorGroup,
  ReportOverview,
  ReportRating,
  ReportScale,
} from './report.ts';

const fixedDays = [
  ['distribution', '様式の配布'],
  ['deadline', '提出期限'],
  ['committee', '委員会'],
  ['publication', '公表'],
] as const;

interface Overviewed {
  plan: PlanDefinition;
  heads: readonly SheetHead[];
  indicators: readonly ReportIndicatorGroup[];
}

/** Ⅰ: how the evaluation was done, and how it came out in figures. */
export function reportOverview({ plan, heads, indicators }: Overviewed): ReportOverview {
  const keys = sheetKeys(plan);
  const isNow = ({ valid }: { valid?: Scale['valid'] }) => isValidIn(valid, plan.fiscalYear);
  return {
    ...(plan.years ? { years: plan.years } : {}),
    calendar: reportCalendar(plan.calendar),
    counts: {
      projects: plan.projects.filter(isNow).length,
      departments: new Set(keys.map(({ department }) => department)).size,
      sheets: keys.length,
      indicators: (plan.indicators ?? []).filter(isNow).length,
    },
    states: countStates(plan, keys, heads),
    scales: (plan.scales ?? []).filter(isNow).map((scale) => reportScale(scale, plan.fiscalYear)),
    gradeCounts: countGrades(plan, indicators),
  };
}

/** Steps that the plan names tell the year better than bare days; where it names none, the days are all there is. */
function reportCalendar({ steps = [], ...days }: Calendar): ReportOverview['calendar'] {
  if (steps.length > 0) return steps;
  return fixedDays.flatMap(([day, name]) => {
    const from = days[day];
    return from === undefined ? [] : [{ name, from }];
  });
}

function countStates(plan: PlanDefinition, keys: readonly SheetKey[], heads: readonly SheetHead[]) {
  const headOf = new Map(heads.map((head) => [sheetKeyText(head), head]));
  const states = keys.map((key) => stateNow(plan, headOf.get(sheetKeyText(key))));
  return sheetStates
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
}

function reportScale(scale: Scale, fiscalYear: number): ReportScale {
  return {
    name: scale.name,
    grades: gradesOfYear(scale, fiscalYear).map(({ code, name, meaning, color }) => ({
      code,
      name,
      ...(meaning === undefined ? {} : { meaning }),
      ...(color === undefined ? {} : { color }),
    })),
  };
}

/** Every rating of indicators for itself, whatever others are called. */
function countGrades(plan: PlanDefinition, groups: readonly ReportIndicatorGroup[]): ReportGradeCount[] {
  const given = groups.flatMap(({ indicators }) => indicators.flatMap(({ ratings }) => ratings));
  return (plan.ratings ?? []).flatMap(({ id, name, scale: scaleId }) => {
    const own = given.filter(({ request }) => request === id);
    const scale = scaleInForce(plan.scales, scaleId, plan.fiscalYear);
    return own.length === 0 ? [] : [{ name, ...countOne(own, scale) }];
  });
}

/** Grades that were given, in the scale's order; one with a mark stands behind the one without. */
function countOne(
  ratings: readonly ReportRating[],
  scale: Scale | undefined,
): Omit<ReportGradeCount, 'name'> {
  const given = ratings.flatMap(({ grade, color }) => (grade === undefined ? [] : [{ grade, color }]));
  const rankOf = (code: string) => {
    const found = scale && parseGrade(scale, code);
    return found ? scale.grades.indexOf(found.grade) : 0;
  };
  const grades = [...new Map(given.map((one) => [one.grade, one.color]))].sort(
    ([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1),
  );
  return {
    counts: grades.map(([grade, color]) => ({
      grade,
      count: given.filter((one) => one.grade === grade).length,
      ...(color === undefined ? {} : { color }),
    })),
    missing: ratings.length - given.length,
  };
}
