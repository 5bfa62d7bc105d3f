import * as oauth from 'oauth4webapi';
import { stopped, type Told } from '#cli/installation/trouble.ts';
import { awaitRedirect } from './await-redirect.ts';
import { askedResource, askedScope, type FoundServer, findServer } from './find-server.ts';
import type { Grant, SigningIn } from './grant.ts';
import { grantOf } from './grant.ts';
import { signInTrouble } from './sign-in-trouble.ts';

const minutes = 5;

/** Authorization code with PKCE; the browser is led back to this machine (RFC 8252). */
export async function signInWithBrowser(signingIn: SigningIn): Promise<Told<Grant>> {
  const { provider, fetch } = signingIn;
  try {
    return await askPerson(signingIn, await findServer(provider, fetch));
  } catch (error) {
    return stopped(signInTrouble(error, provider.authority));
  }
}

async function askPerson(signingIn: SigningIn, found: FoundServer): Promise<Told<Grant>> {
  const { provider, shell, output } = signingIn;
  const attempt = { state: oauth.generateRandomState(), verifier: oauth.generateRandomCodeVerifier() };
  const redirect = await awaitRedirect({
    host: provider.kind === 'entra' ? 'localhost' : '127.0.0.1',
    state: attempt.state,
    milliseconds: minutes * 60_000,
  });
  try {
    const redirectUri = registered(redirect.address, signingIn);
    const address = await addressToOpen(signingIn, found, { ...attempt, redirectUri });
    const opened = shell.openBrowser(address) ? 'ブラウザーを開きました。' : '';
    output.complain(`${opened}次のアドレスをブラウザーで開いて、サインインしてください。\n${address}`);
    const arrived = await redirect.arrived;
    if (!arrived) return stopped({ code: 'signInOver', minutes });
    return { ok: true, value: await redeem(signingIn, found, { ...attempt, redirectUri, arrived }) };
  } finally {
    redirect.close();
  }
}

/** Entra ID's registration is `http://localhost` without a slash, and must be asked for so. */
function registered(address: string, { provider }: SigningIn): string {
  return provider.kind === 'entra' ? address.replace(/\/$/, '') : address;
}

interface Attempt {
  state: string;
  verifier: string;
  redirectUri: string;
}

async function addressToOpen({ provider }: SigningIn, { server, client }: FoundServer, attempt: Attempt) {
  const { authorization_endpoint: page } = server;
  if (!page) throw new Error('The provider has no page to sign in');
  const address = new URL(page);
  const asked = {
    client_id: client.client_id,
    redirect_uri: attempt.redirectUri,
    response_type: 'code',
    scope: askedScope(provider),
    state: attempt.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(provider.prompt ? { prompt: provider.prompt } : {}),
    ...askedResource(provider),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return address.href;
}

async function redeem(
  { provider, shell }: SigningIn,
  { server, client, options }: FoundServer,
  { state, verifier, redirectUri, arrived }: Attempt & { arrived: URL },
): Promise<Grant> {
  const answer = oauth.validateAuthResponse(server, client, arrived, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    answer,
    redirectUri,
    verifier,
    { ...options, additionalParameters: askedResource(provider) },
  );
  return grantOf(await oauth.processAuthorizationCodeResponse(server, client, response), shell.now());
}
