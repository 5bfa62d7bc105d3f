import type { Membership } from '#domain/rights/rights.ts';

/** Somebody of the example city who can sign in on one machine. */
export interface ExamplePerson {
  /** `sub` of the tokens. */
  subject: string;
  name: string;
  /** What the sign-in page shows under the name: `人権・広聴相談課　担当`. */
  title: string;
  memberships: Membership[];
  /** Named by whoever deployed, as in a deployment's file: administrator of plans that nobody has brought yet. */
  isAppointed?: true;
}
