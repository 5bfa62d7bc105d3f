import { yearStandIn } from '../text/year-stand-in.ts';
import type { PlanProblem } from './plan-problem.ts';

const braces = /[{｛][^{}｛｝]*[}｝]?/g;
const whole = new RegExp(`^${yearStandIn.source}$`, 'i');

/** Braces around FY are `{FY}`, `{FY-1}` or `{FY+1}`, in half width: nothing else becomes a year. */
export function checkStandIns(label: string, place: string): PlanProblem[] {
  return (label.match(braces) ?? [])
    .filter((piece) => /fy/i.test(piece.normalize('NFKC')) && !whole.test(piece))
    .map((standIn) => ({ code: 'standInUnclear', place, label, standIn }));
}
