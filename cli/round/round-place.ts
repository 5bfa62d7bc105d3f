import type { CallApi } from '#cli/installation/call-api.ts';
import type { Told } from '#cli/installation/trouble.ts';
import { findPlan } from '#cli/members/known-plan.ts';
import type { PlanId } from '#domain/plan/plan-definition.ts';
import { plansSchema } from '#domain/protocol/plans-schema.ts';

export interface RoundPlace {
  plan: PlanId;
  fiscalYear: number;
}

/** `2025`; nothing for anything else. */
export function readFiscalYear(text: string | undefined): number | undefined {
  return text !== undefined && /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

export function sayFiscalYearMistake(text: string): string {
  return `「${text}」は年度として読めません。2025 のように西暦で書いてください。`;
}

/** The plan by its id or its name; nothing where the person sees no such plan. */
export async function findPlanId(callApi: CallApi, given: string): Promise<Told<PlanId | undefined>> {
  const listed = await callApi({ route: 'listPlans' }, plansSchema);
  if (!listed.ok) return listed;
  const plans = listed.value.plans.map(({ plan, name }) => ({ id: plan, name }));
  return { ok: true, value: findPlan(plans, given)?.id };
}
