import type { PointBand } from '../plan/grading-rules.ts';
import { compareExact, type Exact, exact, plus, zero } from './exact.ts';

/** The sum as the decimals print, and the grade of the highest band that it reaches; none below all bands. */
export function sumPoints(
  points: readonly (number | Exact)[],
  bands: readonly PointBand[],
): { sum: Exact; grade?: string } {
  const sum = points.map((one) => (typeof one === 'number' ? exact(one) : one)).reduce(plus, zero);
  const reached = bands
    .filter(({ atLeast }) => compareExact(sum, exact(atLeast)) >= 0)
    .reduce<PointBand | undefined>(
      (best, band) => (best && best.atLeast >= band.atLeast ? best : band),
      undefined,
    );
  return { sum, ...(reached ? { grade: reached.grade } : {}) };
}
