import { foldCode } from '../grades/find-grade.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import { rankedGrades } from '../grades/points-of-grades.ts';
import type { Scale } from '../plan/scale.ts';

/** How a given grade stands to the suggested one; `other` where the scale has no order between the two. */
export type GradeDifference = 'same' | 'better' | 'worse' | 'other';

/** Nothing where one of the two is not there. */
export function gradeDifference(
  scale: Scale | undefined,
  fiscalYear: number,
  { suggested, given }: { suggested: string | undefined; given: string | undefined },
): GradeDifference | undefined {
  if (!suggested || !given) return undefined;
  const codeOf = (text: string) => foldCode((scale && parseGrade(scale, text)?.grade.code) ?? text);
  const [from, to] = [codeOf(suggested), codeOf(given)];
  if (from === to) return 'same';
  const ranks = scale ? rankedGrades(scale, fiscalYear).map(({ grade }) => foldCode(grade.code)) : [];
  const [before, after] = [ranks.indexOf(from), ranks.indexOf(to)];
  if (before < 0 || after < 0) return 'other';
  return after > before ? 'better' : 'worse';
}
