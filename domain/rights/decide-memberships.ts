import type { PlanId } from '../plan/plan-definition.ts';
import type { Result } from '../refusals/result.ts';
import { mostMemberships } from './member.ts';
import type { Membership } from './rights.ts';

export interface MembershipsQuestion {
  /** The plans whose members the caller manages. */
  managed: readonly PlanId[];
  stored: readonly Membership[];
  wanted: readonly Membership[];
}

export interface DecidedMemberships {
  /** All of the person's, those of other plans untouched. */
  memberships: Membership[];
  /** Not there before; whether their departments exist is for the caller to see. */
  added: Membership[];
  /** Of the managed plans those in which the person may do something else from now on. */
  changed: PlanId[];
}

/**
 * What a person may do after somebody gave them another set. A membership of a plan that the caller does not manage
 * answers as one of a plan that there is not. Refusals: `membershipUnknown`, `malformed` (more than one person may have).
 */
export function decideMemberships({
  managed,
  stored,
  wanted,
}: MembershipsQuestion): Result<DecidedMemberships> {
  const isManaged = ({ plan }: Membership) => managed.includes(plan);
  const foreign = wanted.find((one) => !isManaged(one));
  if (foreign) return { ok: false, refusal: { code: 'membershipUnknown', facts: { plan: foreign.plan } } };
  const own = withoutTwins(wanted);
  const memberships = [...stored.filter((one) => !isManaged(one)), ...own];
  if (memberships.length > mostMemberships)
    return { ok: false, refusal: { code: 'malformed', facts: { place: 'body.memberships' } } };
  const added = own.filter((one) => !has(stored, one));
  const removed = stored.filter((one) => isManaged(one) && !has(own, one));
  const touched = new Set([...added, ...removed].map(({ plan }) => plan));
  return { ok: true, value: { memberships, added, changed: managed.filter((plan) => touched.has(plan)) } };
}

function withoutTwins(memberships: readonly Membership[]): Membership[] {
  return memberships.filter((one, index) => !has(memberships.slice(0, index), one));
}

function has(memberships: readonly Membership[], { plan, role, department }: Membership): boolean {
  return memberships.some((one) => one.plan === plan && one.role === role && one.department === department);
}
