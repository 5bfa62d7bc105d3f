import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { ExamplePerson } from '../example/example-person.ts';
import { createSessionMemory } from './create-session-memory.ts';
import type { IdentityKeys } from './identity-keys.ts';
import { identitySettings, issuerOf } from './identity-settings.ts';
import { loadProvider } from './load-provider.ts';
import { signInFaultPage } from './sign-in-fault-page.ts';

const { clientId, cliClientId, cliRedirect, audience, apiScope, mount, redirectPath, sessionCookie } =
  identitySettings;

export interface ProviderOptions {
  origin: string;
  keys: IdentityKeys;
  people: readonly ExamplePerson[];
  /** How long a token holds. */
  tokenSeconds: number;
}

/** OpenID Connect on one machine: code with PKCE for two public clients, access tokens as JWT for our API only. */
export async function createProvider(options: ProviderOptions): Promise<Provider> {
  const library = await loadProvider();
  return new library.Provider(issuerOf(options.origin), configurationOf(options, library.errors));
}

type Errors = typeof import('oidc-provider').errors;

function configurationOf(options: ProviderOptions, errors: Errors): Configuration {
  const { origin, keys, people, tokenSeconds } = options;
  const named = new Map(people.map((person) => [person.subject, person.name]));
  return {
    adapter: createSessionMemory(),
    jwks: { keys: [keys.signing] },
    cookies: {
      keys: keys.cookies,
      // Cookies know no port: other servers of this machine's localhost get them too and have their own.
      names: { session: sessionCookie, interaction: 'tenken_sign_in', resume: 'tenken_resume' },
    },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [origin + redirectPath],
      },
      {
        client_id: cliClientId,
        token_endpoint_auth_method: 'none',
        application_type: 'native',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [cliRedirect],
      },
    ],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    findAccount: (_context, subject) => findAccount(named, subject),
    extraTokenClaims: (_context, token) => {
      if (!('accountId' in token)) return undefined;
      return { scp: token.scope, name: named.get(token.accountId) ?? '' };
    },
    loadExistingGrant: grantEverything,
    interactions: { url: (_context, interaction) => `${mount}/sign-in/${interaction.uid}` },
    renderError: async (context, out) => {
      context.type = 'html';
      context.body = String(await signInFaultPage(out.error));
    },
    ttl: { AccessToken: tokenSeconds, IdToken: tokenSeconds, Interaction: 3600, Session: 3600, Grant: 3600 },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, indicator) => {
          if (indicator !== audience) throw new errors.InvalidTarget();
          return resourceServer(tokenSeconds);
        },
      },
    },
  };
}

function findAccount(named: ReadonlyMap<string, string>, subject: string) {
  const name = named.get(subject);
  if (name === undefined) return undefined;
  return { accountId: subject, claims: () => ({ sub: subject, name }) };
}

function resourceServer(accessTokenTTL: number) {
  const jwt = { sign: { alg: 'RS256' as const } };
  return { scope: apiScope, audience, accessTokenFormat: 'jwt' as const, accessTokenTTL, jwt };
}

/** Both clients are ours: nobody is asked whether they may. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const accountId = oidc.session?.accountId;
  const clientId = oidc.client?.clientId;
  if (!accountId || !clientId) return undefined;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(audience, apiScope);
  await grant.save();
  return grant;
}
