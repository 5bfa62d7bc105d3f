import type { MunicipalityId } from '../plan/plan-definition.ts';

/**
 * An issuer whose tokens are taken. It stands for one municipality, so that a token cannot say another; a municipality
 * may have several.
 */
export interface TrustedIssuer {
  /** Exactly as the token's `iss`. */
  issuer: string;
  audience: string;
  jwksUri: string;
  municipality: MunicipalityId;
  /** The claim that names a person for good: `oid` in Entra ID (the same in each application), else `sub`. */
  subjectClaim: 'oid' | 'sub';
  /** Before the subject where a municipality has several issuers: two of them may give one subject to two people. */
  subjectPrefix?: string;
  /** Subjects, without the prefix, that administer the municipality. */
  administrators: readonly string[];
}
