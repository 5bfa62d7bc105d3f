import type { PlanId } from '#domain/plan/plan-definition.ts';
import { mayDo } from '#domain/rights/rights.ts';
import type { RoundState } from '#domain/round/round-standing.ts';
import type { Person } from '../ports/person.ts';
import type { RoundSummary, Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterMunicipality } from './enter-municipality.ts';

export interface ListedPlan {
  plan: PlanId;
  name: string;
  rounds: { fiscalYear: number; state: RoundState }[];
}

/** The plans that the person may see, each with its rounds, the newest first. Refusals: `notAMember`. */
export async function listPlans(store: Store, person: Person): Promise<Answer<{ plans: ListedPlan[] }>> {
  const entered = await enterMunicipality(store, person);
  if (!entered.ok) return entered;
  const { memberships, rounds } = entered.value;
  return {
    ok: true,
    value: { plans: byPlan(rounds.filter(({ plan }) => mayDo(memberships, plan, 'readRound'))) },
  };
}

function byPlan(rounds: RoundSummary[]): ListedPlan[] {
  const plans = new Map<PlanId, ListedPlan>();
  for (const { plan, name, fiscalYear, state } of rounds.toSorted((a, b) => b.fiscalYear - a.fiscalYear)) {
    const listed = plans.get(plan) ?? { plan, name, rounds: [] };
    listed.rounds.push({ fiscalYear, state });
    plans.set(plan, listed);
  }
  return [...plans.values()];
}
