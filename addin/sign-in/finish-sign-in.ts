import * as oauth from 'oauth4webapi';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import type { Attempt } from './attempt.ts';
import { findServer } from './find-server.ts';
import type { SignInMessage } from './sign-in-message.ts';
import { issuingServer } from './tenant-issuer.ts';

interface Finishing {
  provider: PaneProvider;
  attempt: Attempt;
  /** The address that the provider led back to. */
  address: URL;
  redirectUri: string;
  now: () => number;
}

/** Checks that the answer belongs to the attempt and is the provider's, and exchanges its code for a token. */
export async function finishSignIn(finishing: Finishing): Promise<SignInMessage> {
  const { provider, attempt, address, redirectUri, now } = finishing;
  const { server, client, insecure } = await findServer(provider);
  try {
    const answer = oauth.validateAuthResponse(server, client, address, attempt.state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      answer,
      redirectUri,
      attempt.verifier,
      { ...insecure, additionalParameters: provider.audience ? { resource: provider.audience } : {} },
    );
    const asksWhoItIs = provider.scope.split(' ').includes('openid');
    const issuing = await issuingServer(server, response);
    const granted = await oauth.processAuthorizationCodeResponse(issuing, client, response, {
      ...(asksWhoItIs ? { expectedNonce: attempt.nonce, requireIdToken: true } : {}),
    });
    return {
      kind: 'signedIn',
      token: granted.access_token,
      expiresAt: now() + (granted.expires_in ?? shortest) * 1000,
    };
  } catch (error) {
    // The person pressed the provider's own button for not going on.
    const isRefused = error instanceof oauth.AuthorizationResponseError && error.error === 'access_denied';
    if (isRefused) return { kind: 'cancelled' };
    throw error;
  }
}

/** Seconds, where the provider does not say how long the token holds. */
const shortest = 300;
