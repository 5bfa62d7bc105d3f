import type { Part, Target } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';

/** The targets of a part in a round, as rules refer to them. */
export interface TargetsInForce {
  /** This year's if there is one, else the next, else the last. */
  nearest?: Target;
  ofYear?: Target;
  /** The latest. */
  final?: Target;
}

type Years = Pick<PlanDefinition, 'years'>;

/** Of those that hold in that year; of several for the same year the one revised last. */
export function targetsInForce(part: Part, fiscalYear: number, plan: Years): TargetsInForce {
  const valid = part.targets.filter((target) => isValidIn(target.valid, fiscalYear));
  const dated = valid.map((target, place) => ({ target, place, year: yearOf(target, part, plan) }));
  const byYear = dated
    .filter((one) => !dated.some((other) => isSuperseded(one, other)))
    .sort((a, b) => a.year - b.year);
  const everyYear = byYear.find(({ year }) => year === Number.POSITIVE_INFINITY && part.period === 'year');
  const ofYear = (byYear.find(({ year }) => year === fiscalYear) ?? everyYear)?.target;
  const next = byYear.find(({ year }) => year > fiscalYear)?.target;
  const final = byYear.at(-1)?.target;
  const nearest = ofYear ?? next ?? final;
  return { ...(nearest ? { nearest } : {}), ...(ofYear ? { ofYear } : {}), ...(final ? { final } : {}) };
}

interface Dated {
  target: Target;
  place: number;
  year: number;
}

/** Without a year of its own: the plan's last; of what is counted anew each year: every year, after all others. */
function yearOf({ fiscalYear }: Target, { period }: Part, { years }: Years): number {
  if (fiscalYear !== undefined) return fiscalYear;
  return period === 'year' ? Number.POSITIVE_INFINITY : (years?.last ?? Number.POSITIVE_INFINITY);
}

function isSuperseded(one: Dated, other: Dated): boolean {
  if (one.place === other.place || one.year !== other.year) return false;
  const [revision, later] = [one.target.revision ?? 0, other.target.revision ?? 0];
  return later > revision || (later === revision && other.place > one.place);
}
