import { expect, test } from 'vitest';
import { issuersOf } from '#domain/deployment/issuers-of.ts';
import { deploymentOf, sharedDeployment } from './deployment-builder.ts';

test('GUIDs of Microsoft are in small letters, as its tokens say them, however the file has them', () => {
  const { providers, municipalities } = deploymentOf();
  const shouted = deploymentOf({
    providers: providers.map((one) => ({ ...one, clientId: one.clientId.toUpperCase() })),
    municipalities: municipalities.map((one) => ({
      ...one,
      signIn: one.signIn.map(({ provider, tenant = '', administrators }) => ({
        provider,
        tenant: tenant.toUpperCase(),
        administrators: administrators.map((id) => id.toUpperCase()),
      })),
    })),
  });
  expect(issuersOf(shouted)).toEqual(issuersOf(deploymentOf()));
  expect(issuersOf(deploymentOf())).toEqual([
    {
      municipality: 'tokiwa',
      issuer: 'https://login.microsoftonline.com/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/v2.0',
      jwksUri: 'https://login.microsoftonline.com/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/discovery/v2.0/keys',
      audience: '11111111-2222-4333-8444-555555555555',
      subjectClaim: 'oid',
      administrators: ['00000000-1111-4222-8333-444444444444'],
    },
  ]);
});

test('a subject of another provider carries the provider’s id, and each way in is of its own municipality', () => {
  const [, office, ...more] = issuersOf(sharedDeployment());
  expect(more).toEqual([]);
  expect(office).toMatchObject({
    municipality: 'hamasato',
    issuer: 'https://identity.hamasato.example',
    subjectClaim: 'sub',
    subjectPrefix: 'office:',
    administrators: ['0123456789'],
  });
});
