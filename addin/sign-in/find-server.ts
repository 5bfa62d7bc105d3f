import * as oauth from 'oauth4webapi';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import { publishedIssuer } from './tenant-issuer.ts';

interface Server {
  server: oauth.AuthorizationServer;
  client: oauth.Client;
  /** Plain http only for a provider on the machine itself. */
  insecure: { [oauth.allowInsecureRequests]?: boolean };
}

/** Asks the provider where its pages are. */
export async function findServer({ authority, clientId }: PaneProvider): Promise<Server> {
  const address = new URL(authority);
  const isLoopback =
    address.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(address.hostname);
  const insecure = isLoopback ? { [oauth.allowInsecureRequests]: true } : {};
  const response = await oauth.discoveryRequest(address, insecure);
  const server = await oauth.processDiscoveryResponse(new URL(publishedIssuer(authority)), response);
  return { server, client: { client_id: clientId }, insecure };
}
