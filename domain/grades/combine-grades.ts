import type { Combination } from '../plan/grading-rules.ts';
import type { Scale } from '../plan/scale.ts';
import { compareExact, dividedBy, type Exact, exact, minus, plus, printExact, times, zero } from './exact.ts';
import { findGrade, foldCode } from './find-grade.ts';
import { type RankedGrade, rankedGrades } from './points-of-grades.ts';
import { sumPoints } from './sum-points.ts';

/** A grade that enters a combination; without `grade` where it is not known. */
export interface GradedItem {
  grade?: string;
  /** Absent: 1. */
  weight?: number;
}

export interface CombinedGrade {
  /** Absent where what is not known could change it. */
  grade?: string;
  /** The known ones that count. */
  grades: string[];
  /** Codes for “cannot be rated”, which count nowhere. */
  leftOut: number;
  /** Mean to two decimals, or sum. */
  points?: string;
  /** The mean lies half way between two grades: which of them was taken. */
  half?: 'up' | 'down';
}

/**
 * Several grades of a scale as one. Codes for “cannot be rated” are left out; where nothing else is there, such a code
 * is the answer. Grades that are not known leave it open, unless neither the best nor the worst could change it.
 */
export function combineGrades(
  scale: Scale,
  fiscalYear: number,
  combination: Combination,
  items: readonly GradedItem[],
): CombinedGrade {
  const ranked = rankedGrades(scale, fiscalYear);
  const rankOf = new Map(ranked.map(({ grade }, rank) => [foldCode(grade.code), rank]));
  const counting = items.filter(({ grade }) => !grade || rankOf.has(foldCode(grade)));
  const known = counting.flatMap(({ grade }) => (grade ? [grade] : []));
  const stated = { grades: known, leftOut: items.length - counting.length };
  if (counting.length === 0) {
    const only = items.flatMap(({ grade }) =>
      grade && findGrade(scale, grade)?.isUnrated ? [grade] : [],
    )[0];
    return { ...stated, ...(only ? { grade: only } : {}) };
  }
  const placed = (unknown: number): Placed[] =>
    counting.map(({ grade, weight = 1 }) => ({
      rank: grade ? (rankOf.get(foldCode(grade)) ?? 0) : unknown,
      weight,
    }));
  const worst = combine(ranked, combination, placed(0));
  const best = combine(ranked, combination, placed(ranked.length - 1));
  if (worst.grade === undefined || worst.grade !== best.grade) return stated;
  const isWhole = known.length === counting.length;
  const { grade, points, half } = worst;
  if (!isWhole || points === undefined) return { ...stated, grade };
  return { ...stated, grade, points, ...(half ? { half } : {}) };
}

interface Placed {
  /** From the worst, 0. */
  rank: number;
  weight: number;
}

interface Answer {
  grade?: string | undefined;
  points?: string;
  half?: 'up' | 'down';
}

function combine(ranked: readonly RankedGrade[], combination: Combination, items: Placed[]): Answer {
  const ranks = items.map(({ rank }) => rank).sort((a, b) => a - b);
  const codeAt = (rank: number | undefined) => (rank === undefined ? undefined : ranked[rank]?.grade.code);
  switch (combination.how) {
    case 'worst':
      return { grade: codeAt(ranks[0]) };
    case 'best':
      return { grade: codeAt(ranks.at(-1)) };
    // Of two in the middle the worse one.
    case 'median':
      return { grade: codeAt(ranks[Math.floor((ranks.length - 1) / 2)]) };
    case 'counted': {
      const row = combination.rows.find(({ of, have }) => {
        const least = ranked.findIndex(({ grade }) => foldCode(grade.code) === foldCode(have));
        const count = least < 0 ? 0 : ranks.filter((rank) => rank >= least).length;
        if (of === 'all') return count === ranks.length;
        return of === 'any'
          ? count > 0
          : compareExact(exact(count * 100), times(exact(of.percent), exact(ranks.length))) >= 0;
      });
      return { grade: row?.grade ?? combination.otherwise };
    }
    case 'mean':
      return meanOf(ranked, combination, items);
    case 'sum': {
      const { sum, grade } = sumPoints(
        ranks.flatMap((rank) => ranked[rank]?.points ?? []),
        combination.bands,
      );
      return { grade, points: printExact(sum, 2) };
    }
  }
}

function meanOf(
  ranked: readonly RankedGrade[],
  { half, isWeighted = false }: Extract<Combination, { how: 'mean' }>,
  items: readonly Placed[],
): Answer {
  const weighed = items.map(({ rank, weight }) => ({
    points: ranked[rank]?.points ?? zero,
    weight: exact(isWeighted ? weight : 1),
  }));
  const sum = weighed.map(({ points, weight }) => times(points, weight)).reduce(plus, zero);
  const mean = dividedBy(sum, weighed.map(({ weight }) => weight).reduce(plus, zero));
  const [first] = ranked;
  if (!mean || !first) return {};
  const gapTo = ({ points }: RankedGrade): Exact => {
    const gap = minus(points, mean);
    return gap.over < 0n ? { over: -gap.over, under: gap.under } : gap;
  };
  const least = ranked.map(gapTo).reduce((a, b) => (compareExact(b, a) < 0 ? b : a), gapTo(first));
  const near = ranked.filter((one) => compareExact(gapTo(one), least) === 0);
  const taken = half === 'up' ? near.at(-1) : near[0];
  return {
    grade: taken?.grade.code,
    points: printExact(mean, 2),
    ...(near.length > 1 ? { half } : {}),
  };
}
