import { decodeJwt } from 'jose';
import type { AuthorizationServer } from 'oauth4webapi';

const tenantPlace = '{tenantid}';
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * What the provider calls itself. Entra ID does not call itself as it is asked where it is asked for many tenants: its
 * metadata then hold a place for the tenant.
 */
export function publishedIssuer(authority: string): string {
  return authority.replace(
    /^(https:\/\/login\.microsoftonline\.com)\/organizations\/v2\.0$/,
    `$1/${tenantPlace}/v2.0`,
  );
}

/** The provider as the issuer that the identity must name: of many tenants, the one that the identity is of. */
export async function issuingServer(
  server: AuthorizationServer,
  response: Response,
): Promise<AuthorizationServer> {
  if (!server.issuer.includes(tenantPlace)) return server;
  const { id_token: identity } = (await response.clone().json()) as { id_token?: string };
  const tenant = identity === undefined ? undefined : decodeJwt(identity).tid;
  // Without one the place stays, which no identity names as its issuer.
  if (typeof tenant !== 'string' || !guid.test(tenant)) return server;
  return { ...server, issuer: server.issuer.replace(tenantPlace, tenant) };
}
