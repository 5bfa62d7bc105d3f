import { expect, test } from 'vitest';
import { checkDeployment } from '#domain/deployment/check-deployment.ts';
import type { DeployedMunicipality, Deployment } from '#domain/deployment/deployment.ts';
import { deploymentOf, sharedDeployment } from './deployment-builder.ts';

const guid = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const certificate = (region: string, account: string) =>
  `arn:aws:acm:${region}:${account}:certificate/${guid}`;

function codesOf(difference: Partial<Deployment>, base = deploymentOf): string[] {
  return checkDeployment(base(difference)).map(({ code, place }) => `${code} ${place}`);
}

/** The first municipality with another way in. */
function withSignIn(signIn: DeployedMunicipality['signIn']): Partial<Deployment> {
  return { municipalities: deploymentOf().municipalities.map((one) => ({ ...one, signIn })) };
}

test('nothing is wrong with a deployment of one municipality, and of several', () => {
  expect(checkDeployment(deploymentOf())).toEqual([]);
  expect(checkDeployment(sharedDeployment())).toEqual([]);
});

test.each<[string, Partial<Deployment>, string[]]>([
  ['an account that is no number', { account: '1234-5678-9012' }, ['notAnAccount account']],
  [
    'an application that is no GUID',
    { providers: [{ kind: 'entra', id: 'm365', clientId: 'tenken' }] },
    ['notAGuid providers[0].clientId'],
  ],
  [
    'a provider that nobody knows',
    withSignIn([{ provider: 'm356', tenant: guid, administrators: [guid] }]),
    ['providerUnused providers[0].id', 'providerUnknown municipalities[0].signIn[0].provider'],
  ],
  [
    'a tenant that is missing',
    withSignIn([{ provider: 'm365', administrators: [guid] }]),
    ['tenantMissing municipalities[0].signIn[0].tenant'],
  ],
  [
    'a tenant that is a name',
    withSignIn([{ provider: 'm365', tenant: 'contoso.example', administrators: [guid] }]),
    ['notAGuid municipalities[0].signIn[0].tenant'],
  ],
  [
    'an administrator by mail address',
    withSignIn([{ provider: 'm365', tenant: guid, administrators: ['a@b.example'] }]),
    ['notAGuid municipalities[0].signIn[0].administrators[0]'],
  ],
  [
    'nobody who administers',
    withSignIn([{ provider: 'm365', tenant: guid, administrators: [] }]),
    ['administratorMissing municipalities[0].signIn[0].administrators'],
  ],
  [
    'a tenant that stands twice',
    withSignIn([
      { provider: 'm365', tenant: guid, administrators: [guid] },
      { provider: 'm365', tenant: guid.toUpperCase(), administrators: [] },
    ]),
    ['issuerShared municipalities[0].signIn[1].tenant'],
  ],
  [
    'a municipality that stands twice',
    {
      municipalities: [...deploymentOf().municipalities, ...deploymentOf().municipalities],
    },
    ['idRepeated municipalities[1].id', 'issuerShared municipalities[1].signIn[0].tenant'],
  ],
  [
    'an own site with a path',
    { site: { kind: 'own', origin: 'https://tenken.city.example/addin' } },
    ['notHttps site.origin'],
  ],
  [
    'an own site with a slash at the end',
    { site: { kind: 'own', origin: 'https://tenken.city.example/' } },
    ['notHttps site.origin'],
  ],
  [
    'an own site without TLS',
    { site: { kind: 'own', origin: 'http://tenken.city.example' } },
    ['notHttps site.origin'],
  ],
  [
    'an own site that says the usual port',
    { site: { kind: 'own', origin: 'https://tenken.city.example:443' } },
    ['notHttps site.origin'],
  ],
  [
    'a domain with a scheme',
    {
      site: {
        kind: 'cloudfront',
        domain: { name: 'https://a.example', certificateArn: certificate('us-east-1', '111111111111') },
      },
    },
    ['notADomain site.domain.name'],
  ],
  [
    'a certificate in Tokyo',
    {
      site: {
        kind: 'cloudfront',
        domain: { name: 'a.example', certificateArn: certificate('ap-northeast-1', '111111111111') },
      },
    },
    ['certificateElsewhere site.domain.certificateArn'],
  ],
  [
    'a certificate of another account',
    {
      account: '222222222222',
      site: {
        kind: 'cloudfront',
        domain: { name: 'a.example', certificateArn: certificate('us-east-1', '111111111111') },
      },
    },
    ['certificateOfOthers site.domain.certificateArn'],
  ],
  [
    'a certificate by its id',
    {
      site: { kind: 'cloudfront', domain: { name: 'a.example', certificateArn: guid } },
    },
    ['notACertificate site.domain.certificateArn'],
  ],
  [
    'a manifest with slips',
    { manifest: { id: 'tenken', name: ' ', version: 'v1' } },
    ['notAGuid manifest.id', 'nameMalformed manifest.name', 'versionMalformed manifest.version'],
  ],
  [
    'addresses that are none',
    { alarmMail: ['alarm', 'a@vendor.example', 'A@vendor.example'], mailSender: '点検 <a@b.example>' },
    ['notMail alarmMail[0]', 'mailRepeated alarmMail[2]', 'notMail mailSender'],
  ],
  [
    'networks that are none',
    { networks: ['203.0.113.0', '203.0.113.0/33', '2001:db8::/129', '256.0.0.0/8', '1::2::3/64'] },
    [
      'notANetwork networks[0]',
      'notANetwork networks[1]',
      'notANetwork networks[2]',
      'notANetwork networks[3]',
      'notANetwork networks[4]',
    ],
  ],
  [
    'networks that exist inside only',
    {
      networks: [
        '10.1.0.0/16',
        '192.168.0.0/24',
        '172.31.0.0/16',
        'fd00::/8',
        '203.0.113.0/24',
        '172.32.0.0/16',
        '2001:db8::/32',
      ],
    },
    [
      'networkInside networks[0]',
      'networkInside networks[1]',
      'networkInside networks[2]',
      'networkInside networks[3]',
    ],
  ],
])('%s is found', (_title, difference, expected) => {
  expect(codesOf(difference)).toEqual(expected);
});

test('an issuer of an OpenID provider stands for one municipality only', () => {
  const { municipalities } = sharedDeployment();
  const both = municipalities.map((one) => ({ ...one, signIn: municipalities[1]?.signIn ?? [] }));
  expect(codesOf({ municipalities: both }, sharedDeployment)).toContain(
    'issuerShared municipalities[1].signIn[0].provider',
  );
});

test.each([
  'http://identity.example',
  'https://localhost',
  'https://192.0.2.1',
  'https://identity.example?x=1',
  'https://a@identity.example',
])('%s is no issuer', (issuer) => {
  const { providers } = sharedDeployment();
  const changed = providers.map((one) => (one.kind === 'openid' ? { ...one, issuer } : one));
  expect(codesOf({ providers: changed }, sharedDeployment)).toEqual(['notHttps providers[1].issuer']);
});

test('Microsoft’s issuers are no OpenID provider of one’s own', () => {
  const { providers } = sharedDeployment();
  const issuer = `https://login.microsoftonline.com/${guid}/v2.0`;
  const changed = providers.map((one) => (one.kind === 'openid' ? { ...one, issuer } : one));
  expect(codesOf({ providers: changed }, sharedDeployment)).toEqual([
    'microsoftAsOpenId providers[1].issuer',
  ]);
});

test('a tenant has no place where the provider is not Entra ID', () => {
  const { municipalities } = sharedDeployment();
  const changed = municipalities.map((one, index) =>
    index === 1 ? { ...one, signIn: one.signIn.map((way) => ({ ...way, tenant: guid })) } : one,
  );
  expect(codesOf({ municipalities: changed }, sharedDeployment)).toEqual([
    'tenantNotNeeded municipalities[1].signIn[0].tenant',
  ]);
});
