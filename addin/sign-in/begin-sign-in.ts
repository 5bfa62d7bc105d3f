import * as oauth from 'oauth4webapi';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import type { Attempt } from './attempt.ts';
import { findServer } from './find-server.ts';

/** The provider's page for one attempt, and what must be kept to recognise its answer. */
export async function beginSignIn(
  provider: PaneProvider,
  redirectUri: string,
): Promise<{ address: string; attempt: Attempt }> {
  const { server } = await findServer(provider);
  if (!server.authorization_endpoint) throw new Error('The provider has no page to sign in');
  const attempt = {
    provider: provider.id,
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const address = new URL(server.authorization_endpoint);
  const asked = {
    client_id: provider.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: provider.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(provider.prompt ? { prompt: provider.prompt } : {}),
    ...(provider.audience ? { resource: provider.audience } : {}),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return { address: address.href, attempt };
}
