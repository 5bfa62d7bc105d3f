import { nearestWord } from '../text/nearest-word.ts';
import type { Deployment, MunicipalitySignIn, SignInProvider } from './deployment.ts';
import type { DeploymentFact } from './deployment-problem.ts';
import { isGuid } from './is-guid.ts';
import { hostOf, isAddress } from './is-web-address.ts';
import { placesOfRepeated } from './places-of-repeated.ts';

/** Who signs people in, and for which municipality: every token must say without doubt whose it is. */
export function checkSignIn({ providers, municipalities }: Deployment): DeploymentFact[] {
  const ways = municipalities.flatMap(({ signIn }, municipality) =>
    signIn.map((way, index) => ({ way, place: `municipalities[${municipality}].signIn[${index}]` })),
  );
  const used = new Set(ways.map(({ way }) => way.provider));
  return [
    ...repeatedIds(providers, 'providers'),
    ...providers.flatMap((provider, index) => checkProvider(provider, `providers[${index}]`)),
    ...providers.flatMap(({ id }, index) =>
      used.has(id) ? [] : [{ code: 'providerUnused' as const, place: `providers[${index}].id`, id }],
    ),
    ...repeatedIds(municipalities, 'municipalities'),
    ...municipalities.flatMap(({ name, signIn }, index) =>
      signIn.some(({ administrators }) => administrators.length > 0)
        ? []
        : [
            {
              code: 'administratorMissing' as const,
              place: `municipalities[${index}].signIn[0].administrators`,
              municipality: name,
            },
          ],
    ),
    ...ways.flatMap(({ way, place }) => checkWay(way, place, providers)),
    ...sharedIssuers(ways, providers),
  ];
}

function repeatedIds(list: readonly { id: string }[], place: string): DeploymentFact[] {
  return placesOfRepeated(list, ({ id }) => id).map(({ one, index }) => ({
    code: 'idRepeated',
    place: `${place}[${index}].id`,
    id: one.id,
  }));
}

function checkProvider(provider: SignInProvider, place: string): DeploymentFact[] {
  if (provider.kind === 'entra') return notAGuid(provider.clientId, `${place}.clientId`);
  const { issuer, jwksUri } = provider;
  const isMicrosoft = /(^|\.)(login\.microsoftonline\.com|sts\.windows\.net)$/i.test(hostOf(issuer));
  return [
    ...notHttps(issuer, `${place}.issuer`),
    ...notHttps(jwksUri, `${place}.jwksUri`),
    ...(isMicrosoft ? [{ code: 'microsoftAsOpenId' as const, place: `${place}.issuer` }] : []),
  ];
}

function checkWay(
  { provider: id, tenant, administrators }: MunicipalitySignIn,
  place: string,
  providers: readonly SignInProvider[],
): DeploymentFact[] {
  const provider = providers.find((one) => one.id === id);
  if (!provider) return [providerUnknown(id, `${place}.provider`, providers)];
  if (provider.kind === 'openid')
    return tenant === undefined ? [] : [{ code: 'tenantNotNeeded', place: `${place}.tenant`, provider: id }];
  return [
    ...(tenant === undefined
      ? [{ code: 'tenantMissing' as const, place: `${place}.tenant` }]
      : notAGuid(tenant, `${place}.tenant`)),
    ...administrators.flatMap((subject, index) => notAGuid(subject, `${place}.administrators[${index}]`)),
  ];
}

function providerUnknown(id: string, place: string, providers: readonly SignInProvider[]): DeploymentFact {
  const known = providers.map((one) => one.id);
  const nearest = nearestWord(id, known);
  return { code: 'providerUnknown', place, id, known, ...(nearest ? { nearest } : {}) };
}

/** The Lambda finds an issuer by its name, so a second row with the same one would never be looked at. */
function sharedIssuers(
  ways: readonly { way: MunicipalitySignIn; place: string }[],
  providers: readonly SignInProvider[],
): DeploymentFact[] {
  const known = ways.flatMap(({ way, place }) => {
    const provider = providers.find(({ id }) => id === way.provider);
    if (!provider) return [];
    if (provider.kind === 'openid') return [{ issuer: provider.issuer, place: `${place}.provider` }];
    return way.tenant === undefined ? [] : [{ issuer: way.tenant, place: `${place}.tenant` }];
  });
  return placesOfRepeated(known, ({ issuer }) => issuer.toLowerCase()).map(({ one, first }) => ({
    code: 'issuerShared',
    ...one,
    firstPlace: known[first]?.place ?? '',
  }));
}

function notAGuid(value: string, place: string): DeploymentFact[] {
  return isGuid(value) ? [] : [{ code: 'notAGuid', place, value }];
}

function notHttps(value: string, place: string): DeploymentFact[] {
  return isAddress(value) ? [] : [{ code: 'notHttps', place, value, wants: 'address' }];
}
