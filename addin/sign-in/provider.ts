import * as oauth from 'oauth4webapi';
import type { IdentitySettings } from '#addin/read-settings.ts';

export interface Provider {
  server: oauth.AuthorizationServer;
  client: oauth.Client;
  /** Plain http only for a provider on the machine itself. */
  insecure: { [oauth.allowInsecureRequests]?: boolean };
}

/** Asks the provider where its pages are. */
export async function findProvider(settings: IdentitySettings): Promise<Provider> {
  const issuer = new URL(settings.authority);
  const isLoopback =
    issuer.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(issuer.hostname);
  const insecure = isLoopback ? { [oauth.allowInsecureRequests]: true } : {};
  const response = await oauth.discoveryRequest(issuer, insecure);
  const server = await oauth.processDiscoveryResponse(issuer, response);
  return { server, client: { client_id: settings.clientId }, insecure };
}
