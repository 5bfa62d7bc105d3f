import type { DepartmentId, PlanId } from '../plan/plan-definition.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { type Action, type Membership, mayDo } from './rights.ts';

/**
 * Why a person may not act, or nothing where they may. What they may not even see is `notFound`, so that a foreign
 * department or plan answers as one that does not exist; `notAllowed` is only said of what they may see.
 */
export function refuseAction(
  memberships: readonly Membership[],
  plan: PlanId,
  action: Action,
  department?: DepartmentId,
): Refusal | undefined {
  if (memberships.length === 0) return { code: 'notAMember' };
  if (mayDo(memberships, plan, action, department)) return undefined;
  const sight = department === undefined ? 'readRound' : 'readSheet';
  return { code: mayDo(memberships, plan, sight, department) ? 'notAllowed' : 'notFound' };
}
