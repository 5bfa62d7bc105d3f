import type { DepartmentId, PlanId } from '#domain/plan/plan-definition.ts';
import type { Action } from '#domain/rights/rights.ts';
import type { Person } from '../ports/person.ts';
import type { Store, StoredRound } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { type EnteredPlan, enterPlan } from './enter-plan.ts';

export interface RoundPath {
  plan: PlanId;
  fiscalYear: number;
}

export interface EnteredRound extends EnteredPlan {
  round: StoredRound;
}

/**
 * The door of everything in a round: who the person is here, and the round. Refusals: `notAMember`, `notFound`,
 * `notAllowed`.
 */
export async function enterRound(
  store: Store,
  person: Person,
  path: RoundPath,
  action: Action,
  department?: DepartmentId,
): Promise<Answer<EnteredRound>> {
  const entered = await enterPlan(store, person, path, action, department);
  if (!entered.ok) return entered;
  const { round, ...rest } = entered.value;
  return round ? { ok: true, value: { ...rest, round } } : refuse('notFound');
}
