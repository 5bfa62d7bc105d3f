import { generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { clientId, tenant } from './pane-providers.ts';

const host = 'https://login.microsoftonline.com';
const { privateKey } = await generateKeyPair('RS256');

/** Entra ID as its pages answer: the same metadata for many tenants, and tokens of one. */
export function entraOfTest() {
  const posted: URLSearchParams[] = [];
  const claims: JWTPayload = { iss: `${host}/${tenant}/v2.0`, tid: tenant, aud: clientId, sub: 'pairwise' };
  const answer = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname, origin } = new URL(address);
    const [, authority] = pathname.split('/');
    if (origin === host && pathname.endsWith('/v2.0/.well-known/openid-configuration')) {
      return Response.json(metadataOf(authority ?? ''));
    }
    if (origin !== host || !pathname.endsWith('/oauth2/v2.0/token'))
      return new Response(null, { status: 404 });
    posted.push(new URLSearchParams(String(init.body)));
    return Response.json({
      token_type: 'Bearer',
      scope: `api://${clientId}/Tenken.Use`,
      expires_in: 4000,
      access_token: 'for-our-api',
      id_token: await signed(claims),
    });
  };
  return { answer, posted, claims };
}

function metadataOf(authority: string) {
  const named = authority === 'organizations' ? '{tenantid}' : authority;
  return {
    issuer: `${host}/${named}/v2.0`,
    authorization_endpoint: `${host}/${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${host}/${authority}/oauth2/v2.0/token`,
    jwks_uri: `${host}/${authority}/discovery/v2.0/keys`,
  };
}

function signed(claims: JWTPayload): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
}
