import {
  createRemoteJWKSet,
  customFetch,
  decodeJwt,
  type FetchImplementation,
  type JWTPayload,
  jwtVerify,
} from 'jose';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { Person, VerifyToken } from '../ports/person.ts';

/** An issuer stands for one municipality; a token cannot say another. */
export interface Issuer {
  issuer: string;
  audience: string;
  municipality: MunicipalityId;
  jwksUri: string;
}

const scope = 'Tenken.Use';

/** RS256 only, of a known issuer, for us, in its time (60 s of clock tolerance), with our scope. */
export function createVerifyToken(issuers: readonly Issuer[], fetch?: FetchImplementation): VerifyToken {
  const known = new Map(
    issuers.map((issuer) => [
      issuer.issuer,
      {
        ...issuer,
        keys: createRemoteJWKSet(new URL(issuer.jwksUri), fetch ? { [customFetch]: fetch } : {}),
      },
    ]),
  );
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    const issuer = token && known.get(claimedIssuer(token));
    if (!issuer) return undefined;
    const options = {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ['RS256'],
      clockTolerance: 60,
      requiredClaims: ['sub', 'exp'],
    };
    try {
      const { payload } = await jwtVerify(token, issuer.keys, options);
      return personOf(payload, issuer.municipality);
    } catch (fault) {
      if (isUnreachable(fault)) throw fault;
      return undefined;
    }
  };
}

function claimedIssuer(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return '';
  }
}

/** The keys could not be fetched: nobody knows whether the token holds, so that is a Fault. */
function isUnreachable(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return !/^ERR_(JWT|JWS|JOSE_ALG|JOSE_NOT|JWKS_NO|JWKS_MULTIPLE|JWK)/.test(code);
}

function personOf(payload: JWTPayload, municipality: MunicipalityId): Person | undefined {
  const { oid, sub, name, scp } = payload;
  const subject = typeof oid === 'string' ? oid : sub;
  const hasScope = typeof scp === 'string' && scp.split(' ').includes(scope);
  if (!subject || subject.length > 255 || !hasScope) return undefined;
  return { municipality, subject, name: typeof name === 'string' ? name.slice(0, 200) : '' };
}
