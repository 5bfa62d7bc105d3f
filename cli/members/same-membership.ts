import type { Membership } from '#domain/rights/rights.ts';

/** One text for memberships that say the same. */
export function membershipKey({ plan, role, department = '' as never }: Membership): string {
  return `${plan} ${role} ${department}`;
}
