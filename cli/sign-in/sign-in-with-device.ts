import * as oauth from 'oauth4webapi';
import { stopped, type Told } from '#cli/installation/trouble.ts';
import { askedResource, askedScope, type FoundServer, findServer } from './find-server.ts';
import { type Grant, grantOf, type SigningIn } from './grant.ts';
import { signInTrouble } from './sign-in-trouble.ts';

/** The device code flow (RFC 8628): the person signs in on any machine with a browser and types a short code. */
export async function signInWithDevice(signingIn: SigningIn): Promise<Told<Grant>> {
  const { provider, fetch } = signingIn;
  try {
    const found = await findServer(provider, fetch);
    if (!found.server.device_authorization_endpoint) return stopped({ code: 'noDeviceSignIn' });
    return await askPerson(signingIn, found);
  } catch (error) {
    return stopped(signInTrouble(error, provider.authority));
  }
}

async function askPerson(
  signingIn: SigningIn,
  { server, client, options }: FoundServer,
): Promise<Told<Grant>> {
  const { provider, shell, output } = signingIn;
  const asked = { scope: askedScope(provider), ...askedResource(provider) };
  const response = await oauth.deviceAuthorizationRequest(server, client, oauth.None(), asked, options);
  const device = await oauth.processDeviceAuthorizationResponse(server, client, response);
  output.complain(
    `ブラウザーのある機器で ${device.verification_uri} を開き、コード ${device.user_code} を入れてサインインしてください。`,
  );
  const until = shell.now() + device.expires_in * 1000;
  // RFC 8628, 3.5: five seconds where nothing is said, and five more each time that it asks to slow down.
  for (let interval = device.interval ?? 5; shell.now() < until; ) {
    await shell.pause(interval * 1000);
    const answer = await poll(signingIn, { server, client, options }, device.device_code);
    if (typeof answer !== 'string') return { ok: true, value: answer };
    if (answer === 'slow_down') interval += 5;
  }
  return stopped({ code: 'signInOver', minutes: Math.ceil(device.expires_in / 60) });
}

async function poll(
  { provider, shell }: SigningIn,
  { server, client, options }: FoundServer,
  code: string,
): Promise<Grant | 'authorization_pending' | 'slow_down'> {
  const response = await oauth.deviceCodeGrantRequest(server, client, oauth.None(), code, {
    ...options,
    additionalParameters: askedResource(provider),
  });
  try {
    return grantOf(await oauth.processDeviceCodeResponse(server, client, response), shell.now());
  } catch (error) {
    const said = error instanceof oauth.ResponseBodyError ? error.error : '';
    if (said === 'authorization_pending' || said === 'slow_down') return said;
    throw error;
  }
}
