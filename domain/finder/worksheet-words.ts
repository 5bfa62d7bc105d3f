import type { Grid } from '#domain/grid/grid.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { createLabelMatcher, type LabelMatcher, wordingsOf } from './label-matcher.ts';
import { createTableWords, type TableWords } from './table-words.ts';

/** What the texts of a worksheet are compared with. */
export interface WorksheetWords {
  matcher: LabelMatcher;
  tables: TableWords[];
}

/** How far back a form is looked for that somebody took again. */
const yearsAway = [0, -1, -2, -3, 1];

/**
 * Gives each worksheet its words. Where two fields differ in nothing but their year, `{FY-1}年度の実績` and
 * `{FY}年度の実績`, last year's form names this year's last year: the year for which most labels are right is the
 * form's, this round's before any other.
 */
export function createWorksheetWords(plan: PlanDefinition): (grid: Grid) => WorksheetWords {
  const wordsOf = (year: number): WorksheetWords => ({
    matcher: createLabelMatcher(plan, year),
    tables: createTableWords(plan, year),
  });
  const current = wordsOf(plan.fiscalYear);
  if (!hasTwins(plan)) return () => current;
  const all = yearsAway.map((away) => {
    const year = plan.fiscalYear + away;
    return { year, words: away === 0 ? current : wordsOf(year) };
  });
  return (grid) => {
    const counts = all.map(({ year, words }) => ({ words, right: countRight(grid, words, year) }));
    return counts.reduce((best, one) => (one.right > best.right ? one : best)).words;
  };
}

function countRight({ cells }: Grid, { matcher, tables }: WorksheetWords, year: number): number {
  const matchers = [matcher, ...tables.map(({ columnOf }) => columnOf)];
  return cells.filter(({ text }) => matchers.some((match) => match(text)?.year === year)).length;
}

/** Two fields, or two columns of a table of years. */
function hasTwins(plan: PlanDefinition): boolean {
  if (createTableWords(plan, plan.fiscalYear).length > 0) return true;
  const roleOf = new Map<string, string>();
  return wordingsOf(plan).some(({ role, keys }) => {
    if (!keys.hasYear) return false;
    const before = roleOf.get(keys.loose);
    roleOf.set(keys.loose, role);
    return before !== undefined && before !== role;
  });
}
