import * as oauth from 'oauth4webapi';
import type { WebFetch } from '#cli/installation/web-fetch.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';

export interface FoundServer {
  server: oauth.AuthorizationServer;
  client: oauth.Client;
  /** With what every request to the provider is made. */
  options: { [oauth.customFetch]: CustomFetch; signal: () => AbortSignal };
}

type CustomFetch = (address: string, options: Asked) => Promise<Response>;
type Asked = oauth.CustomFetchOptions<string, URLSearchParams | string | undefined>;

/** The issuer in Entra ID's own description where no single tenant is named. */
const anyTenant = 'https://login.microsoftonline.com/{tenantid}/v2.0';

/** Asks the provider where its pages are. Throws what oauth4webapi throws. */
export async function findServer(
  provider: PaneProvider,
  fetch: WebFetch,
  seconds = 30,
): Promise<FoundServer> {
  const issuer = new URL(provider.authority);
  const options = {
    [oauth.customFetch]: (address: string, { body, signal, ...asked }: Asked) =>
      fetch(address, { ...asked, ...(body ? { body } : {}), ...(signal ? { signal } : {}) }),
    signal: () => AbortSignal.timeout(seconds * 1000),
  };
  const response = await oauth.discoveryRequest(issuer, options);
  const described = provider.kind === 'entra' ? await asOneTenant(response, provider) : response;
  const server = await oauth.processDiscoveryResponse(issuer, described);
  return { server, client: { client_id: provider.cliClientId ?? provider.clientId }, options };
}

/** We ask for no ID token, so that nothing is compared with this issuer later; the API looks at the token's own. */
async function asOneTenant(response: Response, { authority }: PaneProvider): Promise<Response> {
  if (!response.ok) return response;
  const description: unknown = await response.json();
  const isAnyTenant =
    typeof description === 'object' &&
    description !== null &&
    'issuer' in description &&
    description.issuer === anyTenant;
  return Response.json(isAnyTenant ? { ...description, issuer: authority } : description);
}

/** Who signs in is said by the token for the API; an ID token would be looked at by nobody. */
export function askedScope({ scope }: PaneProvider): string {
  return scope
    .split(' ')
    .filter((one) => one !== 'openid')
    .join(' ');
}

/** Of RFC 8707, where the provider asks for it. */
export function askedResource({ audience }: PaneProvider): Record<string, string> {
  return audience === undefined ? {} : { resource: audience };
}
