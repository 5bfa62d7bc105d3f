import { findRepeated } from './find-repeated.ts';
import { gradesOfScale } from './grades-of-scale.ts';
import type { Combination } from './grading-rules.ts';
import { checkReference } from './known-ids.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { Scale } from './scale.ts';

interface Scales {
  /** The scale of the grade that comes out: one, or none where it is not known. */
  into: readonly Scale[];
  /** The scales of the grades that go in. */
  outOf: readonly Scale[];
  /** Points go in, given one by one; grades need not have an order. */
  isOfPoints?: boolean;
}

/** How several grades become one: the grades are there, and have the order or the points that it takes. */
export function checkCombination(
  combine: Combination | undefined,
  place: string,
  { into, outOf, isOfPoints }: Scales,
): PlanProblem[] {
  if (!combine) return [];
  const known = gradesOfScale(...into);
  const knownBelow = gradesOfScale(...outOf);
  const grade = (code: string, at: string) => (into.length > 0 ? checkReference(code, at, known) : []);
  const needed = isOfPoints ? [] : checkOrder(combine, place, outOf);
  switch (combine.how) {
    case 'counted':
      return [
        ...combine.rows.flatMap((row, at) => [
          ...grade(row.grade, `${place}.rows[${at}].grade`),
          ...(outOf.length > 0 ? checkReference(row.have, `${place}.rows[${at}].have`, knownBelow) : []),
        ]),
        ...grade(combine.otherwise, `${place}.otherwise`),
      ];
    case 'sum':
      return [
        ...needed,
        ...combine.bands.flatMap((band, at) => grade(band.grade, `${place}.bands[${at}].grade`)),
        ...checkBands(combine.bands, `${place}.bands`),
      ];
    default:
      return needed;
  }
}

function checkBands(bands: readonly { atLeast: number }[], place: string): PlanProblem[] {
  const points = bands.map(({ atLeast }, at) => ({
    place: `${place}[${at}].atLeast`,
    text: String(atLeast),
    atLeast,
  }));
  return findRepeated(points).map(({ place, atLeast, first }) => ({
    code: 'bandTwice',
    place,
    atLeast,
    first,
  }));
}

/** Without an order no grade is the worst, and none has points unless each says its own. */
function checkOrder({ how }: Combination, place: string, scales: readonly Scale[]): PlanProblem[] {
  const isByPoints = how === 'mean' || how === 'sum';
  const isOpen = scales.some(
    ({ order, grades }) =>
      order === 'none' &&
      !(isByPoints && grades.every(({ points, isUnrated }) => points !== undefined || isUnrated)),
  );
  return isOpen ? [{ code: 'orderNeeded', place: `${place}.how`, how }] : [];
}
