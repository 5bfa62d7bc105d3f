import type { PlanId } from '../plan/plan-definition.ts';
import type { Membership } from './rights.ts';

/** Whom the deployment appoints administers each of the plans, whatever else they are; also plans that are not there yet. */
export function withAppointment(memberships: readonly Membership[], plans: readonly PlanId[]): Membership[] {
  const missing = plans.filter(
    (plan) => !memberships.some((one) => one.plan === plan && one.role === 'administrator'),
  );
  return [...memberships, ...missing.map((plan) => ({ plan, role: 'administrator' as const }))];
}
