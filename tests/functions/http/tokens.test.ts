import { randomUUID } from 'node:crypto';
import { decodeJwt, exportJWK, exportSPKI, generateKeyPair, importJWK, type JWTPayload } from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import type { MunicipalityId, PlanId } from '#domain/plan/plan-definition.ts';
import { type ApiRoute, apiRoutes } from '#domain/protocol/api-routes.ts';
import { createApp } from '#functions/http/create-app.ts';
import { createVerifyToken } from '#functions/http/verify-token.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import type { AnsweredRequest } from '#functions/ports/log.ts';
import { aPlan } from '../../contracts/store-builders.ts';
import { aToken, fetchKeys, issuers, publicJwk, signedAsWritten } from '../issuer.ts';

const office: TrustedIssuer = {
  issuer: 'https://office.example',
  audience: 'api://tenken',
  municipality: 'isehara' as MunicipalityId,
  jwksUri: 'https://office.example/keys',
  subjectClaim: 'sub',
  subjectPrefix: 'office:',
  administrators: [],
};
const asked: string[] = [];
const noted: AnsweredRequest[] = [];
const faults: unknown[] = [];
const store = createMemoryStore();
const app = createApp({
  store,
  verifyToken: createVerifyToken([...issuers, office], (url) => {
    asked.push(url);
    return fetchKeys();
  }),
  clock: { now: () => '2024-05-07T00:00:00.000Z' },
  ids: { next: () => randomUUID() },
  log: {
    fault: (_reference, fault) => void faults.push(fault),
    answered: (request) => void noted.push(request),
  },
  release: '0.0.0',
});

const plan = { plan: 'danjo3' as PlanId, role: 'secretariat' as const };

beforeAll(async () => {
  for (const id of ['isehara', 'tokiwa'] as MunicipalityId[]) await store.putMunicipality({ id, name: id });
  const definition = { ...aPlan(), municipality: { id: 'isehara' as MunicipalityId, name: '市' } };
  await store.putPlan(definition, 'open');
  for (const [municipality, subject] of [
    ['isehara', 'hanako'],
    ['tokiwa', 'taro'],
  ]) {
    const member = { subject: subject ?? '', name: subject ?? '', memberships: [plan] };
    await store.putMember(municipality as MunicipalityId, member);
  }
});

beforeEach(() => {
  noted.length = 0;
});

/** Status, headers and body: all that an answer tells. */
async function answerTo(authorization: string | undefined, path = '/me', init: RequestInit = {}) {
  const headers = new Headers(init.headers);
  if (authorization !== undefined) headers.set('authorization', authorization);
  const request = new Request(`https://localhost/api/v1${path}`, { ...init, headers });
  const answer = await app.fetch(request);
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}

const evil = await generateKeyPair('RS256', { extractable: true });
const evilJwk = { ...(await exportJWK(evil.publicKey)), kid: 'evil', alg: 'RS256', use: 'sig' };
const publicPem = await exportSPKI((await importJWK(publicJwk, 'RS256', { extractable: true })) as CryptoKey);
const whole = () => aToken('hanako');
const claimed = async (): Promise<JWTPayload> => decodeJwt(await whole());
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = async (alg: unknown, signature = '') =>
  `${part({ alg, typ: 'JWT', kid: 'k1' })}.${part(await claimed())}.${signature}`;
const without = async (claim: string) => aToken('hanako', 'isehara', { claims: { [claim]: undefined } });
const saying = (claims: Record<string, unknown>) => aToken('hanako', 'isehara', { claims });
const scoped = (claims: Record<string, unknown>) => saying({ scp: undefined, ...claims });
const headed = (header: Record<string, unknown>) => aToken('hanako', 'isehara', { header });
const forged = (header: Record<string, unknown>) =>
  aToken('hanako', 'isehara', { key: evil.privateKey, header });
const written = async (header: object) =>
  signedAsWritten({ alg: 'RS256', kid: 'k1', ...header }, await claimed());

describe('a token that holds', () => {
  const holding: [string, () => Promise<string>][] = [
    ['as issuers give it', async () => `Bearer ${await whole()}`],
    ['after a scheme in lower case (RFC 9110, 11.1)', async () => `bearer ${await whole()}`],
    [
      'with its scope under the name of RFC 9068',
      async () => `Bearer ${await scoped({ scope: 'Tenken.Use' })}`,
    ],
    ['with its scope in a list', async () => `Bearer ${await scoped({ scope: ['openid', 'Tenken.Use'] })}`],
    [
      'for several audiences, us among them',
      async () => `Bearer ${await saying({ aud: ['x', 'api://tenken'] })}`,
    ],
    [
      'by a clock a minute behind ours',
      async () => `Bearer ${await aToken('hanako', 'isehara', { until: -50 })}`,
    ],
    [
      'by a clock a minute before ours',
      async () => `Bearer ${await aToken('hanako', 'isehara', { from: 50 })}`,
    ],
    ['that says it is an access token', async () => `Bearer ${await headed({ typ: 'at+jwt' })}`],
    ['with white space around the header', async () => ` Bearer ${await whole()} `],
  ];
  test.each(holding)('%s is let in', async (_what, authorization) => {
    expect(await answerTo(await authorization())).toMatchObject({ status: 200 });
  });
});

const attacks: Record<string, () => Promise<string>> = {
  'alg none without a signature': () => unsigned('none'),
  'alg none with the signature of a token that holds': async () =>
    unsigned('none', (await whole()).split('.')[2]),
  'alg None': () => unsigned('None', 'x'),
  'alg NONE': () => unsigned('NONE', 'x'),
  'alg none in a list': () => unsigned(['none', 'RS256'], 'x'),
  'alg RS256 with an empty signature': () => unsigned('RS256'),
  'no alg': () => unsigned(undefined, 'x'),
  'HS256 with the public key as the secret': () =>
    aToken('hanako', 'isehara', { key: new TextEncoder().encode(publicPem), header: { alg: 'HS256' } }),
  'HS256 with the published key set as the secret': () =>
    aToken('hanako', 'isehara', {
      key: new TextEncoder().encode(JSON.stringify({ keys: [publicJwk] })),
      header: { alg: 'HS256' },
    }),
  'a signature of another algorithm by the right key': async () =>
    signedAsWritten({ alg: 'PS256', kid: 'k1' }, await claimed()),
  'claims changed after signing': async () => {
    const [head, , signature] = (await whole()).split('.');
    return `${head}.${part({ ...(await claimed()), sub: 'admin' })}.${signature}`;
  },
  'another key under the right key id': () => forged({ kid: 'k1' }),
  'another key without a key id': () => forged({ kid: undefined }),
  'an unknown key id': () => forged({ kid: 'k2' }),
  'the right key under an unknown key id': () => headed({ kid: 'k2' }),
  'a key id that is a path': () => headed({ kid: '../../../../dev/null' }),
  'a key id that is an address': () => forged({ kid: 'https://evil.example/keys' }),
  'a key id that is SQL': () => headed({ kid: "k1' UNION SELECT 'secret' --" }),
  'a key id that is a member of every object': () => headed({ kid: '__proto__' }),
  'a key id that is no text': () => written({ kid: { $ne: null } }),
  'jku naming keys of an attacker': () => forged({ kid: 'evil', jku: 'https://evil.example/keys' }),
  'x5u naming a certificate of an attacker': () => forged({ kid: 'evil', x5u: 'https://evil.example/cert' }),
  'x5c with a certificate of an attacker': () => forged({ kid: 'evil', x5c: ['MIIB'] }),
  'jwk with the key of an attacker': () => forged({ kid: 'evil', jwk: evilJwk }),
  'jwk with the key of an attacker under the right key id': () => forged({ jwk: { ...evilJwk, kid: 'k1' } }),
  'crit with an extension that nobody knows': () => written({ crit: ['exp'], exp: 1 }),
  'crit with a payload that is not encoded': () => written({ crit: ['b64'], b64: false }),
  'another issuer': () => aToken('hanako', 'isehara', { issuer: 'https://evil.example' }),
  'an issuer that only begins like ours': () =>
    aToken('hanako', 'isehara', { issuer: 'https://identity.example/isehara/' }),
  'no issuer': () => without('iss'),
  'an issuer that is a list': () => saying({ iss: ['https://identity.example/isehara'] }),
  'another audience': () => aToken('hanako', 'isehara', { audience: 'api://other' }),
  'no audience': () => without('aud'),
  'an ID token, which is for the client': () =>
    saying({ aud: 'tenken-addin', scp: undefined, nonce: 'n', auth_time: 1 }),
  'an ID token of a client whose id is our audience (Entra ID)': () =>
    saying({ scp: undefined, nonce: 'n', preferred_username: 'hanako@isehara.example' }),
  'a program without a person': () => saying({ scp: undefined, roles: ['Tenken.Use'], idtyp: 'app' }),
  'a logout token': () => headed({ typ: 'logout+jwt' }),
  'a security event': () => headed({ typ: 'secevent+jwt' }),
  expired: () => aToken('hanako', 'isehara', { until: -61 }),
  'not yet valid': () => aToken('hanako', 'isehara', { from: 70 }),
  'no end': () => without('exp'),
  'an end that is a text': () => saying({ exp: '9999999999' }),
  'no subject': () => without('sub'),
  'an empty subject': () => saying({ sub: '' }),
  'a subject that is no text': () => saying({ sub: 7 }),
  'a subject with a line break': () => saying({ sub: 'hanako\nadmin' }),
  'a subject longer than can be stored': () => saying({ sub: 'x'.repeat(256) }),
  'no scope': () => scoped({}),
  'a scope that begins like ours': () => scoped({ scp: 'Tenken.UseNot' }),
  'a scope that ends like ours': () => scoped({ scp: 'NotTenken.Use' }),
  'our scope in other letters': () => scoped({ scp: 'tenken.use' }),
  'our scope behind a comma': () => scoped({ scp: 'openid,Tenken.Use' }),
  'our scope within a text of a list': () => scoped({ scope: ['openid Tenken.Use'] }),
  'our scope as a member': () => scoped({ scope: { 'Tenken.Use': true } }),
  'a token as long as a book': () => saying({ book: 'x'.repeat(20_000) }),
  'an encrypted token of five parts': async () => `${await whole()}.x.x`,
  'a token with padding': async () => `${await whole()}=`,
  'parts that are no JSON': async () => 'eHh4.eHh4.eHh4',
  'a payload that is a list': async () => signedAsWritten({ alg: 'RS256', kid: 'k1' }, [await claimed()]),
};

const headers: Record<string, () => Promise<string | undefined>> = {
  'no header': async () => undefined,
  'an empty header': async () => '',
  'a scheme without a token': async () => 'Bearer',
  'another scheme': async () => `Basic ${await whole()}`,
  'a token without a scheme': whole,
  'two spaces': async () => `Bearer  ${await whole()}`,
  'a tab': async () => `Bearer\t${await whole()}`,
  'a space within the token': async () => `Bearer ${(await whole()).replace('.', ' .')}`,
  'two tokens after one scheme': async () => `Bearer ${await whole()} ${await whole()}`,
  'two headers, which arrive as one': async () => `Bearer ${await whole()}, Bearer ${await whole()}`,
  'a forged token before one that holds': async () =>
    `Bearer ${await unsigned('none')}, Bearer ${await whole()}`,
  'a token in quotes': async () => `Bearer "${await whole()}"`,
};

const refusedHeaders: [string, () => Promise<string | undefined>][] = [
  ...Object.entries(attacks).map(([what, token]): [string, () => Promise<string>] => [
    what,
    async () => `Bearer ${await token()}`,
  ]),
  ...Object.entries(headers),
];

describe('a token that does not hold', () => {
  test.each(refusedHeaders)('%s: refused as if there were none', async (_what, authorization) => {
    const refused = await answerTo(undefined);
    expect(refused.status).toBe(401);
    expect(await answerTo(await authorization())).toEqual(refused);
    const line = { route: 'readMe', status: 401, refusal: 'notSignedIn', milliseconds: 0 };
    expect(noted).toEqual([line, line]);
    expect(faults).toEqual([]);
  });

  test('no address was asked but those of the deployment', () => {
    expect([...new Set(asked)]).toEqual(['https://identity.example/isehara/keys']);
  });

  test('a token in the query or the body is none', async () => {
    const refused = await answerTo(undefined);
    expect(await answerTo(undefined, `/me?access_token=${await whole()}`)).toEqual(refused);
    const body = new URLSearchParams({ access_token: await whole() });
    const path = '/plans/danjo3/rounds/2023/pushes';
    expect(await answerTo(undefined, path, { method: 'POST', body })).toEqual(refused);
  });
});

describe('a token of another municipality', () => {
  const at = (path: string, planId: string) =>
    path
      .replace('{plan}', planId)
      .replace('{fiscalYear}', '2023')
      .replaceAll(/\{\w+\}/g, 'jinken');
  const rounds = Object.values<ApiRoute>(apiRoutes).filter(({ path }) => path.includes('{plan}'));

  test.each(rounds)('$method $path answers as where there is nothing', async ({ method, path }) => {
    const authorization = `Bearer ${await aToken('taro', 'tokiwa')}`;
    const init = { method, ...(method === 'GET' ? {} : { body: '{}' }) };
    const foreign = await answerTo(authorization, at(path, 'danjo3'), init);
    expect(foreign).toEqual(await answerTo(authorization, at(path, 'nothing'), init));
    expect(foreign.status).not.toBe(200);
  });

  test('what the request says of a municipality is not listened to', async () => {
    const authorization = `Bearer ${await aToken('taro', 'tokiwa', { claims: { municipality: 'isehara', tid: 'isehara' } })}`;
    const init = { headers: { 'x-municipality': 'isehara', 'x-tenant-id': 'isehara' } };
    const asking = '/plans/danjo3/rounds/2023?municipality=isehara';
    expect(await answerTo(authorization, asking, init)).toMatchObject({ status: 404 });
    const own = await answerTo(`Bearer ${await whole()}`, '/plans/danjo3/rounds/2023');
    expect(own).toMatchObject({ status: 200 });
  });

  test('one subject at two issuers of a municipality is two people', async () => {
    const other = await aToken('hanako', 'isehara', { issuer: office.issuer });
    expect(await answerTo(`Bearer ${other}`, '/me')).toMatchObject({ status: 403 });
    expect(await answerTo(`Bearer ${await whole()}`, '/me')).toMatchObject({ status: 200 });
  });
});
