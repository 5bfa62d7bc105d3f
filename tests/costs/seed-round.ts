import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { Store } from '#functions/ports/store.ts';
import { lastYearPlan } from '#local/example/last-year-plan.ts';
import type { YearOfUse } from './year-of-use.ts';

/** The round and its people: one clerk for each department, the secretariat, one of the committee. */
export async function seedRound(store: Store, plan: PlanDefinition, use: YearOfUse): Promise<void> {
  const { id } = plan.municipality;
  await store.putMunicipality(plan.municipality);
  await store.putPlan(lastYearPlan, 'closed');
  await store.putPlan(plan, 'open');
  const put = (subject: string, membership: Omit<Membership, 'plan'>) =>
    store.putMember(id, { subject, name: subject, memberships: [{ plan: plan.id, ...membership }] });
  for (const department of plan.departments) {
    await put(department.id, { role: 'department', department: department.id });
  }
  for (let n = 0; n < use.secretariatPeople; n++) await put(`secretariat-${n}`, { role: 'secretariat' });
  await put('committee', { role: 'committee' });
}
