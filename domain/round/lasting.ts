import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn, type Validity } from '../plan/validity.ts';
import type { RoundProblem } from './round-problem.ts';

/** Departments, projects and scales alike: what is in force for some years. */
export interface Lasting {
  id: string;
  valid?: Validity;
}

/** Not in the list, or no longer in force in the new year. */
export function missing(
  { fiscalYear }: PlanDefinition,
  list: readonly Lasting[],
  id: string,
  place: string,
): RoundProblem | undefined {
  const found = list.find((one) => one.id === id);
  if (!found) return { code: 'notInPlan', place, id };
  if (isValidIn(found.valid, fiscalYear)) return undefined;
  return { code: 'alreadyEnded', place, id, until: found.valid?.until ?? fiscalYear - 1 };
}

export function notAddable(
  list: readonly Lasting[],
  id: string,
  before: string | undefined,
  place: string,
  member: string,
): RoundProblem | undefined {
  if (list.some((one) => one.id === id)) return { code: 'idTaken', place: `${place}.${member}.id`, id };
  const isPlaced = before === undefined || list.some((one) => one.id === before);
  return isPlaced ? undefined : { code: 'notInPlan', place: `${place}.before`, id: before };
}

export function changed<One extends Lasting>(
  list: readonly One[],
  id: string,
  change: (one: One) => One,
): One[] {
  return list.map((one) => (one.id === id ? change(one) : one));
}

export function inserted<One extends Lasting>(
  list: readonly One[],
  one: One,
  before: string | undefined,
): One[] {
  const at = before === undefined ? list.length : list.findIndex(({ id }) => id === before);
  return list.toSpliced(at, 0, one);
}

export function begun<One extends Lasting>(one: One, fiscalYear: number): One {
  return { ...one, valid: { ...one.valid, from: fiscalYear } };
}

export function endedBefore<One extends Lasting>(one: One, fiscalYear: number): One {
  return { ...one, valid: { ...one.valid, until: fiscalYear - 1 } };
}

export function succeeding<Id extends string, One extends { succeeds?: Id[] }>(one: One, ids: Id[]): One {
  return { ...one, succeeds: [...new Set([...(one.succeeds ?? []), ...ids])] };
}
