import { constants, KeyObject, sign } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';

const { privateKey, publicKey } = await generateKeyPair('RS256');
/** Without `alg`, as Entra ID publishes its keys: what it is for is ours to demand. */
export const publicJwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig' };

export const issuers: TrustedIssuer[] = ['isehara', 'tokiwa'].map((municipality) => ({
  issuer: `https://identity.example/${municipality}`,
  audience: 'api://tenken',
  municipality: municipality as MunicipalityId,
  jwksUri: `https://identity.example/${municipality}/keys`,
  subjectClaim: 'sub',
  administrators: [],
}));

export const fetchKeys = async () => Response.json({ keys: [publicJwk] });

interface Differently {
  issuer?: string;
  audience?: string;
  scope?: string;
  from?: number;
  until?: number;
  key?: CryptoKey | Uint8Array;
  header?: Partial<JWTHeaderParameters>;
  /** Over the claims of a token that holds; `undefined` takes one away. */
  claims?: Record<string, unknown>;
}

/** A token that holds; the test states the difference. Times in seconds from now. */
export async function aToken(
  subject: string,
  municipality = 'isehara',
  differently: Differently = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const { issuer, audience, scope, from = -10, until = 600, key = privateKey, header, claims } = differently;
  return new SignJWT({
    iss: issuer ?? `https://identity.example/${municipality}`,
    aud: audience ?? 'api://tenken',
    sub: subject,
    oid: subject,
    name: '窓口 花子',
    scp: scope ?? 'openid Tenken.Use',
    nbf: now + from,
    exp: now + until,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header })
    .sign(key);
}

/** Signed by the issuer's own key, whatever header and claims say; PS256 where the header says so, else RS256. */
export function signedAsWritten(header: { alg: string; kid?: string }, claims: object): string {
  const [head, body] = [header, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const key = { key: KeyObject.from(privateKey), ...(header.alg === 'PS256' ? pss : {}) };
  const signature = sign('sha256', Buffer.from(`${head}.${body}`), key);
  return `${head}.${body}.${signature.toString('base64url')}`;
}
