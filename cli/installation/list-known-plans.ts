import type { KnownPlan } from '#cli/members/known-plan.ts';
import { plansSchema } from '#domain/protocol/plans-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import type { CallApi } from './call-api.ts';
import type { Told } from './trouble.ts';

/** The plans that the person may see, each with the departments of its newest round. */
export async function listKnownPlans(callApi: CallApi): Promise<Told<KnownPlan[]>> {
  const plans = await callApi({ route: 'listPlans' }, plansSchema);
  if (!plans.ok) return plans;
  const known: KnownPlan[] = [];
  for (const { plan, name, rounds } of plans.value.plans) {
    const [newest] = rounds.toSorted((a, b) => b.fiscalYear - a.fiscalYear);
    if (!newest) continue;
    const params = { plan, fiscalYear: newest.fiscalYear };
    const round = await callApi({ route: 'readRound', params }, roundSchema);
    if (!round.ok) return round;
    known.push({ id: plan, name, departments: round.value.definition.departments });
  }
  return { ok: true, value: known };
}
