import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JWTVerifyGetKey,
} from 'jose';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';

/** The issuer's keys cannot be had, so nobody knows whether a token of it holds. */
export class KeysUnreachable extends Error {
  override name = 'KeysUnreachable';
}

/** Milliseconds. Keys are asked for anew after `fresh`, for an unknown key id at most once in `calm`. */
const [fresh, calm, restAfterFailure] = [600_000, 30_000, 5_000];

/**
 * The keys of an issuer, asked for where its tokens come in. Tokens that nobody signed cost their maker nothing: however
 * many come, the issuer is asked no more often than written here.
 */
export function issuerKeys(
  { issuer, jwksUri }: TrustedIssuer,
  fetch: FetchImplementation = globalThis.fetch,
): JWTVerifyGetKey {
  const ask: FetchImplementation = async (...asked) => keysOf(issuer, await fetch(...asked));
  const keys = createRemoteJWKSet(new URL(jwksUri), {
    cacheMaxAge: fresh,
    cooldownDuration: calm,
    [customFetch]: restingFetch(ask),
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (fault) {
      if (isAboutTheToken(fault)) throw fault;
      throw new KeysUnreachable('The keys of an issuer cannot be had.', { cause: fault });
    }
  };
}

/** It names a key that there is not, none where there are several, or an algorithm that has no public key. */
function isAboutTheToken(fault: unknown): boolean {
  const { JWKSNoMatchingKey, JWKSMultipleMatchingKeys, JOSENotSupported } = errors;
  return [JWKSNoMatchingKey, JWKSMultipleMatchingKeys, JOSENotSupported].some(
    (kind) => fault instanceof kind,
  );
}

function restingFetch(fetch: FetchImplementation): FetchImplementation {
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (...asked) => {
    if (Date.now() < failedAt + restAfterFailure) throw new Error('The issuer failed a moment ago.');
    try {
      return await fetch(...asked);
    } catch (fault) {
      failedAt = Date.now();
      throw fault;
    }
  };
}

/**
 * Entra ID publishes one set for all of its tenants and says with `issuer` whose each key is; in 2023 forged tokens of
 * organisations were signed with a key of private accounts.
 */
async function keysOf(issuer: string, response: Response): Promise<Response> {
  if (response.status !== 200) throw new Error(`The issuer answered ${response.status}.`);
  const set: { keys: { issuer?: unknown }[] } = await response.json();
  return Response.json({
    keys: set.keys.filter((key) => key.issuer === undefined || isOf(issuer, key.issuer)),
  });
}

function isOf(issuer: string, claimed: unknown): boolean {
  const [before = '', after] = String(claimed).split('{tenantid}');
  return after === undefined ? claimed === issuer : issuer.startsWith(before) && issuer.endsWith(after);
}
