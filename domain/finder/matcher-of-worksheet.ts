import type { Grid } from '#domain/grid/grid.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { createLabelMatcher, type LabelMatcher, wordingsOf } from './label-matcher.ts';

/** How far back a form is looked for that somebody took again. */
const yearsAway = [0, -1, -2, -3, 1];

/**
 * Gives each worksheet its matcher. Where two fields differ in nothing but their year, `{FY-1}年度の実績` and
 * `{FY}年度の実績`, last year's form names this year's last year: the year for which most labels are right is the
 * form's, this round's before any other.
 */
export function createWorksheetMatchers(plan: PlanDefinition): (grid: Grid) => LabelMatcher {
  const current = createLabelMatcher(plan);
  if (!hasTwins(plan)) return () => current;
  const years = yearsAway.map((away) => plan.fiscalYear + away);
  const matchers = years.map((year) => ({
    year,
    matcher: year === plan.fiscalYear ? current : createLabelMatcher(plan, year),
  }));
  return ({ cells }) => {
    const counts = matchers.map(({ year, matcher }) => ({
      matcher,
      right: cells.filter(({ text }) => matcher(text)?.year === year).length,
    }));
    return counts.reduce((best, one) => (one.right > best.right ? one : best)).matcher;
  };
}

function hasTwins(plan: PlanDefinition): boolean {
  const roleOf = new Map<string, string>();
  return wordingsOf(plan).some(({ role, keys }) => {
    if (!keys.hasYear) return false;
    const before = roleOf.get(keys.loose);
    roleOf.set(keys.loose, role);
    return before !== undefined && before !== role;
  });
}
