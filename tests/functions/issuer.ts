import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { Issuer } from '#functions/http/verify-token.ts';

const { privateKey, publicKey } = await generateKeyPair('RS256');
const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] };

export const issuers: Issuer[] = ['isehara', 'tokiwa'].map((municipality) => ({
  issuer: `https://identity.example/${municipality}`,
  audience: 'api://tenken',
  municipality: municipality as MunicipalityId,
  jwksUri: `https://identity.example/${municipality}/keys`,
}));

export const fetchKeys = async () => Response.json(jwks);

interface Claims {
  issuer?: string;
  audience?: string;
  scope?: string;
  from?: number;
  until?: number;
  key?: CryptoKey;
}

/** A token that holds; the test states the difference. Times in seconds from now. */
export async function aToken(
  subject: string,
  municipality = 'isehara',
  claims: Claims = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ scp: claims.scope ?? 'openid Tenken.Use', name: '窓口 花子', oid: subject })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setSubject(subject)
    .setIssuer(claims.issuer ?? `https://identity.example/${municipality}`)
    .setAudience(claims.audience ?? 'api://tenken')
    .setNotBefore(now + (claims.from ?? -10))
    .setExpirationTime(now + (claims.until ?? 600))
    .sign(claims.key ?? privateKey);
}
