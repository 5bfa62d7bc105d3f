import type { Membership } from './rights.ts';

/** Somebody who may do something here. */
export interface Member {
  /** As the tokens of the municipality's issuer say it. */
  subject: string;
  /** For those who administer; empty where the person is no member any more. */
  name: string;
  memberships: Membership[];
}

/** Of one person: a change of them all and its records in the audit fit one transaction of 100 items. */
export const mostMemberships = 49;
