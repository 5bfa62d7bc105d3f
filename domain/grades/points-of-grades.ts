import type { Grade, Scale } from '../plan/scale.ts';
import { type Exact, exact } from './exact.ts';
import { gradesOfYear } from './find-grade.ts';

/** A grade that stands in the order. */
export interface RankedGrade {
  grade: Grade;
  points: Exact;
}

/**
 * The grades of a year that stand in an order, the worst first; the ones that cannot be rated do not. Their points are
 * the scale's own, or their place, the worst 1. Where the scale has no order, only grades with points stand in one.
 */
export function rankedGrades(scale: Scale, fiscalYear: number): RankedGrade[] {
  const rated = gradesOfYear(scale, fiscalYear).filter(({ isUnrated }) => !isUnrated);
  const worstFirst = scale.order === 'bestFirst' ? rated.reverse() : rated;
  if (scale.order === 'none') {
    return worstFirst
      .flatMap((grade) => (grade.points === undefined ? [] : { grade, points: exact(grade.points) }))
      .sort((a, b) => (a.grade.points ?? 0) - (b.grade.points ?? 0));
  }
  return worstFirst.map((grade, index) => ({ grade, points: exact(grade.points ?? index + 1) }));
}
