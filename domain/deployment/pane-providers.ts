import { apiScope, type PaneProvider } from './addin-settings.ts';
import type { Deployment, OpenIdProvider } from './deployment.ts';

/** What the pane and the command line offer for signing in. */
export function paneProviders(deployment: Deployment): PaneProvider[] {
  return deployment.providers.map((provider) =>
    provider.kind === 'entra' ? entraProvider(deployment, provider) : openIdProvider(provider),
  );
}

/** Of one tenant where there is one, so that nobody signs in with an account that nothing is known of. */
function entraProvider({ municipalities }: Deployment, { id, clientId }: { id: string; clientId: string }) {
  const tenants = municipalities.flatMap(({ signIn }) =>
    signIn.flatMap(({ provider, tenant }) => (provider === id && tenant ? [tenant] : [])),
  );
  const tenant = tenants.length === 1 ? tenants[0] : 'organizations';
  return {
    kind: 'entra' as const,
    id,
    authority: `https://login.microsoftonline.com/${tenant}/v2.0`,
    clientId,
    scope: `openid profile api://${clientId}/${apiScope}`,
    // Who has a second account there, an administrator for example, would otherwise never be asked which one.
    prompt: 'select_account' as const,
  };
}

function openIdProvider({ id, name, issuer, clientId, resource }: OpenIdProvider): PaneProvider {
  return {
    kind: 'openid',
    id,
    name,
    authority: issuer,
    clientId,
    scope: `openid profile ${apiScope}`,
    ...(resource ? { audience: resource } : {}),
  };
}
