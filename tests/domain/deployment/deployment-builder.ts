import type { Deployment } from '#domain/deployment/deployment.ts';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';

const municipality = (id: string) => id as MunicipalityId;

/** One municipality that signs in with Microsoft; nothing is wrong with it. */
export function deploymentOf(difference: Partial<Deployment> = {}): Deployment {
  return {
    name: 'test',
    region: 'ap-northeast-1',
    providers: [{ kind: 'entra', id: 'm365', clientId: '11111111-2222-4333-8444-555555555555' }],
    municipalities: [
      {
        id: municipality('tokiwa'),
        name: 'ときわ市',
        signIn: [
          {
            provider: 'm365',
            tenant: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
            administrators: ['00000000-1111-4222-8333-444444444444'],
          },
        ],
      },
    ],
    site: { kind: 'cloudfront' },
    manifest: { id: '9d1c2a53-6f0e-4b7a-8c35-27f1f0a4e6b8' },
    alarmMail: ['alarm@vendor.example'],
    ...difference,
  };
}

/** Two municipalities, one of them with a provider of its own. */
export function sharedDeployment(difference: Partial<Deployment> = {}): Deployment {
  const { providers, municipalities } = deploymentOf();
  return deploymentOf({
    providers: [
      ...providers,
      {
        kind: 'openid',
        id: 'office',
        name: '庁内アカウント',
        issuer: 'https://identity.hamasato.example',
        jwksUri: 'https://identity.hamasato.example/jwks',
        clientId: 'tenken-addin',
        audience: 'api://tenken',
      },
    ],
    municipalities: [
      ...municipalities,
      {
        id: municipality('hamasato'),
        name: 'はまさと市',
        signIn: [{ provider: 'office', administrators: ['0123456789'] }],
      },
    ],
    ...difference,
  });
}
