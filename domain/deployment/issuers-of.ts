import type { Deployment, MunicipalitySignIn, SignInProvider } from './deployment.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

const microsoft = 'https://login.microsoftonline.com';

/** Whose tokens a deployment takes: one row for each way in of each municipality. For a deployment that was checked. */
export function issuersOf({ providers, municipalities }: Deployment): TrustedIssuer[] {
  return municipalities.flatMap((municipality) =>
    municipality.signIn.flatMap((signIn) =>
      providers
        .filter(({ id }) => id === signIn.provider)
        .map((provider) => ({
          ...issuerOf(provider, signIn),
          municipality: municipality.id,
        })),
    ),
  );
}

/**
 * Object IDs of Entra ID are unique everywhere. Subjects of other providers are not, so they carry the provider's id;
 * always, because a prefix that depended on the other providers would change when one is added.
 */
function issuerOf(provider: SignInProvider, { tenant = '', administrators }: MunicipalitySignIn) {
  if (provider.kind === 'openid') {
    const { id, issuer, jwksUri, audience } = provider;
    const subjects = { subjectClaim: 'sub' as const, subjectPrefix: `${id}:`, administrators };
    return { issuer, jwksUri, audience, ...subjects };
  }
  // People copy GUIDs in either case; Microsoft's tokens say them in small letters.
  const directory = `${microsoft}/${tenant.toLowerCase()}`;
  return {
    issuer: `${directory}/v2.0`,
    jwksUri: `${directory}/discovery/v2.0/keys`,
    audience: provider.clientId.toLowerCase(),
    subjectClaim: 'oid' as const,
    administrators: administrators.map((id) => id.toLowerCase()),
  };
}
