import { decodeJwt, errors, type FetchImplementation, type JWTPayload, jwtVerify } from 'jose';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import type { VerifyToken } from '../ports/person.ts';
import { issuerKeys } from './issuer-keys.ts';
import { personOf } from './person-of.ts';

/** API Gateway takes 10,240 bytes of headers; what is longer came another way and is not looked at. */
const longestToken = 10_000;
const isSaidOfAccessTokens = /^(application\/)?(at\+)?jwt$/i;

/**
 * RS256 only, which each issuer of JWT access tokens must offer (RFC 9068, 2.1): with one kind of key and one algorithm
 * there is nothing to confuse. Of a known issuer, for us, in its time with 60 s of clock tolerance, with our scope. The
 * municipality is the issuer's.
 */
export function createVerifyToken(
  issuers: readonly TrustedIssuer[],
  fetch?: FetchImplementation,
): VerifyToken {
  const known = new Map(
    issuers.map((trusted) => [trusted.issuer, { trusted, keys: issuerKeys(trusted, fetch) }]),
  );
  if (known.size < issuers.length)
    throw new Error('An issuer stands for one municipality; one is there twice.');
  return async (authorization) => {
    const token = bearerToken(authorization ?? '');
    const signer = token && known.get(claimedIssuer(token));
    if (!signer) return undefined;
    const claims = await verifiedClaims(token, signer);
    return claims && personOf(claims, signer.trusted);
  };
}

function bearerToken(authorization: string): string | undefined {
  if (authorization.length > longestToken) return undefined;
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
}

/** Chooses whose keys are tried, and is believed no further than they are. */
function claimedIssuer(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return '';
  }
}

interface Signer {
  trusted: TrustedIssuer;
  keys: ReturnType<typeof issuerKeys>;
}

/** Nothing where the token does not hold; a Fault where nobody knows whether it does. */
async function verifiedClaims(token: string, { trusted, keys }: Signer): Promise<JWTPayload | undefined> {
  const { issuer, audience } = trusted;
  const requiredClaims = ['sub', 'exp'];
  const demands = { issuer, audience, algorithms: ['RS256'], clockTolerance: 60, requiredClaims };
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, demands);
    return isSaidOfAccessTokens.test(protectedHeader.typ ?? 'JWT') ? payload : undefined;
  } catch (fault) {
    if (fault instanceof errors.JOSEError) return undefined;
    throw fault;
  }
}
