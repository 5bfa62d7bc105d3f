import * as oauth from 'oauth4webapi';
import type { IdentitySettings } from '#addin/read-settings.ts';
import type { Attempt } from './attempt.ts';
import { findProvider } from './provider.ts';

/** The provider's page for one attempt, and what must be kept to recognise its answer. */
export async function beginSignIn(
  settings: IdentitySettings,
  redirectUri: string,
): Promise<{ address: string; attempt: Attempt }> {
  const { server } = await findProvider(settings);
  if (!server.authorization_endpoint) throw new Error('The provider has no page to sign in');
  const attempt = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const address = new URL(server.authorization_endpoint);
  const asked = {
    client_id: settings.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: settings.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(settings.prompt ? { prompt: settings.prompt } : {}),
    ...(settings.audience ? { resource: settings.audience } : {}),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return { address: address.href, attempt };
}
