import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeysUnreachable } from '#functions/http/issuer-keys.ts';
import { createVerifyToken } from '#functions/http/verify-token.ts';
import { aToken, issuers, publicJwk } from '../issuer.ts';

const tenant = 'https://login.microsoftonline.com/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/v2.0';
let asked = 0;
let answer: () => Response | Promise<Response>;
let verify: (authorization: string) => Promise<unknown>;

/** Minutes and seconds pass by the clock alone; the library reads the same one. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  asked = 0;
  answer = () => publish(publicJwk);
  const [issuer] = issuers;
  const trusted = issuers.slice(0, 1).concat(issuer ? [{ ...issuer, issuer: tenant }] : []);
  verify = createVerifyToken(trusted, async () => {
    asked += 1;
    return answer();
  });
});
afterEach(() => void vi.useRealTimers());

const publish = (...keys: object[]) => Response.json({ keys });
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const bearer = async (kid = 'k1', issuer?: string) =>
  `Bearer ${await aToken('hanako', 'isehara', { header: { kid }, ...(issuer ? { issuer } : {}) })}`;

test('the keys are asked for once, however many people come at once', async () => {
  const one = await bearer();
  const people = await Promise.all(Array.from({ length: 50 }, () => verify(one)));
  expect(people.every((person) => person !== undefined)).toBe(true);
  expect(asked).toBe(1);
});

test('a storm of unknown key ids asks the issuer once in thirty seconds', async () => {
  const storm = async () => {
    for (let n = 0; n < 40; n++) expect(await verify(await bearer(`unknown-${n}`))).toBeUndefined();
    return asked;
  };
  expect(await storm()).toBe(1);
  pass(29);
  expect(await storm()).toBe(1);
  pass(2);
  expect(await storm()).toBe(2);
});

test('a key that the issuer began to use is known thirty seconds later at the latest', async () => {
  await verify(await bearer());
  answer = () => publish(publicJwk, { ...publicJwk, kid: 'k2' });
  expect(await verify(await bearer('k2'))).toBeUndefined();
  pass(31);
  expect(await verify(await bearer('k2'))).toBeDefined();
});

test('a key that the issuer gave up holds ten minutes longer at the most', async () => {
  expect(await verify(await bearer())).toBeDefined();
  answer = () => publish({ ...publicJwk, kid: 'k2' });
  pass(601);
  expect(await verify(await bearer())).toBeUndefined();
});

const failures: [string, () => Response | Promise<Response>][] = [
  ['does not answer', () => Promise.reject(new TypeError('fetch failed'))],
  ['answers with a page of its fault', () => new Response('<h1>503</h1>', { status: 503 })],
  [
    'sends elsewhere',
    () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
  ],
  ['answers with something else than keys', () => new Response('<h1>Welcome</h1>')],
  ['answers with JSON that holds no keys', () => Response.json({ hello: 'world' })],
];
test.each(failures)(
  'an issuer that %s is a Fault, and is asked again after five seconds',
  async (_, fails) => {
    answer = fails;
    const one = await bearer();
    for (let n = 0; n < 20; n++) await expect(verify(one)).rejects.toThrow(KeysUnreachable);
    expect(asked).toBe(1);
    answer = () => publish(publicJwk);
    pass(5);
    expect(await verify(one)).toBeDefined();
  },
);

test('a token of nobody that we know asks nobody', async () => {
  expect(await verify(await bearer('k1', 'https://evil.example'))).toBeUndefined();
  expect(asked).toBe(0);
});

test.each([
  ['of every tenant', 'https://login.microsoftonline.com/{tenantid}/v2.0', true],
  ['of this tenant', tenant, true],
  [
    'of private accounts',
    'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0',
    false,
  ],
  ['of another cloud', 'https://login.microsoftonline.us/{tenantid}/v2.0', false],
  ['of nobody', null, false],
])('of a set that Entra ID publishes, a key %s holds accordingly', async (_whose, issuer, holds) => {
  answer = () => publish({ ...publicJwk, issuer });
  expect((await verify(await bearer('k1', tenant))) !== undefined).toBe(holds);
});

test('an issuer that is trusted twice is a mistake of the deployment', () => {
  expect(() => createVerifyToken([...issuers, ...issuers])).toThrow('twice');
});
