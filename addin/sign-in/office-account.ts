import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import type { SignInOutcome } from './sign-in-outcome.ts';
import type { KeptToken } from './token-store.ts';

/** The account that Office itself is signed in with, at Entra ID. */
export interface OfficeAccount {
  /** Without asking anybody; nothing where Office would have to ask, or cannot. */
  findToken(): Promise<KeptToken | undefined>;
  /** Office asks the person where it must; nothing where it cannot do it at all. */
  signIn(): Promise<SignInOutcome | undefined>;
}

/** Nothing where Office does not answer as MSAL expects it (nested app authentication). */
export async function connectOfficeAccount(provider: PaneProvider): Promise<OfficeAccount | undefined> {
  const client = await createNestedClient(provider);
  if (!client) return undefined;
  const request = { scopes: provider.scope.split(' '), authority: authorityOf(provider) };
  // Office may know several; the one that the person took stays.
  let account: AccountInfo | undefined;
  const taken = (result: AuthenticationResult): KeptToken => {
    account = result.account;
    return { token: result.accessToken, expiresAt: result.expiresOn?.getTime() ?? 0 };
  };
  return {
    findToken: () =>
      client.acquireTokenSilent({ ...request, ...(account ? { account } : {}) }).then(taken, () => undefined),
    signIn: () =>
      client
        .acquireTokenPopup(request)
        .then((result) => ({ kind: 'signedIn', ...taken(result) }) as const, outcomeOf),
  };
}

/**
 * Where Office is no broker, MSAL would go on as if the pane were an ordinary page; our own window does that better,
 * since a pane lies in a frame.
 */
async function createNestedClient({ clientId, ...provider }: PaneProvider) {
  let nested: IPublicClientApplication | undefined;
  await createNestablePublicClientApplication(
    {
      auth: { clientId, authority: authorityOf(provider) },
      cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
    },
    undefined,
    (configuration, controller) => {
      nested = new PublicClientApplication(configuration, controller);
      return nested;
    },
  );
  return nested;
}

/** MSAL names an authority without the version of its protocol. */
function authorityOf({ authority }: Pick<PaneProvider, 'authority'>): string {
  return authority.replace(/\/v2\.0$/, '');
}

/** MSAL spells the first in two ways. */
const cancelled = ['user_canceled', 'user_cancelled', 'access_denied'];
const withoutNetwork = [
  'no_network_connectivity',
  'network_error',
  'post_request_failed',
  'get_request_failed',
];

function outcomeOf(error: unknown): SignInOutcome | undefined {
  const code = error instanceof AuthError ? error.errorCode : '';
  if (cancelled.includes(code)) return { kind: 'cancelled' };
  return withoutNetwork.includes(code) ? { kind: 'failed', why: 'network' } : undefined;
}
