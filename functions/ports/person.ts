import type { MunicipalityId } from '#domain/plan/plan-definition.ts';

/** Who is asking, as a verified token says. What they may do is read from the store. */
export interface Person {
  municipality: MunicipalityId;
  /** Stable at the issuer; never shown. */
  subject: string;
  name: string;
  /** The deployment names the person as an administrator of the municipality, whatever memberships say. */
  isAppointed?: true;
}

/** From an Authorization header to a person, or to nothing where the token does not hold. */
export type VerifyToken = (authorization: string | null) => Promise<Person | undefined>;
