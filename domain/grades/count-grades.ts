import type { FlagId } from '../plan/plan-definition.ts';
import type { Scale } from '../plan/scale.ts';
import { foldCode, gradesOfYear } from './find-grade.ts';

export interface GradeCount {
  /** A code of the scale. */
  grade: string;
  isUnrated: boolean;
  count: number;
  /** Of these, how many have each flag: うち重点. */
  flagged: Record<string, number>;
}

export interface CountedGrades {
  /** Every grade of the year in the scale's order, those nobody has with 0. */
  rows: GradeCount[];
  /** Without a grade. */
  missing: number;
}

/** How often each grade was given. */
export function countGrades(
  scale: Scale,
  fiscalYear: number,
  items: readonly { grade?: string; flags?: readonly FlagId[] }[],
): CountedGrades {
  const rows = gradesOfYear(scale, fiscalYear).map((grade): GradeCount => {
    const own = items.filter((item) => item.grade && foldCode(item.grade) === foldCode(grade.code));
    const flagged: Record<string, number> = {};
    for (const flag of own.flatMap(({ flags = [] }) => flags)) flagged[flag] = (flagged[flag] ?? 0) + 1;
    return { grade: grade.code, isUnrated: grade.isUnrated ?? false, count: own.length, flagged };
  });
  return { rows, missing: items.length - rows.reduce((sum, { count }) => sum + count, 0) };
}
