import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplePlan } from '#local/example/example-plan.ts';
import { aSite } from '../server/a-site.ts';
import { localFetch } from '../server/local-fetch.ts';
import { aRequest, askToSignIn, aVisitor, choose, nextOf, redeem, signIn } from './walk-sign-in.ts';

let site: Awaited<ReturnType<typeof aSite>>;
let origin: string;
beforeAll(async () => {
  site = await aSite({ tokenSeconds: 600 });
  origin = site.origin;
});
afterAll(() => site.stop());

const me = async (token: string) =>
  (await localFetch(origin, '/api/v1/me', { headers: { authorization: `Bearer ${token}` } })).status;

async function aToken(subject = 'jinken-1'): Promise<string> {
  const code = (await signIn(origin, subject)).get('code') ?? '';
  return (await redeem(origin, code)).answer.access_token ?? '';
}

describe('from the sign-in page to a token', () => {
  test('the page offers everybody by their department, and says that it is practice', async () => {
    const visit = aVisitor(origin);
    const text = await (await visit(nextOf(await askToSignIn(visit, aRequest(origin))))).text();
    expect(text).toContain('練習用');
    expect(text.match(/<h2[^>]*>[^<]*/g)?.map((heading) => heading.replace(/<[^>]*>/, ''))).toEqual([
      '人権・広聴相談課',
      '青少年課',
      '教育指導課',
      '市民協働課',
      '商工観光課',
      '事務局',
      '委員会',
      '管理者',
      'そのほか',
    ]);
    expect(text).toContain('value="jinken-1"><strong class="who">大山 さくら</strong>');
    expect(text).not.toMatch(/<script|https?:/);
  });

  test('the token names the person, is for the API only, and holds there', async () => {
    const answer = await signIn(origin, 'jinken-1');
    expect(answer.get('state')).toBe('state-1');
    const redeemed = await redeem(origin, answer.get('code') ?? '');
    const { access_token: token = '', refresh_token } = redeemed.answer;
    expect(refresh_token).toBeUndefined();
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      iss: `${origin}/identity`,
      aud: 'api://tenken',
      sub: 'jinken-1',
      name: '大山 さくら',
      scp: 'Tenken.Use',
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(600);
    expect(await site.verifyToken(`Bearer ${token}`)).toEqual({
      municipality: examplePlan.municipality.id,
      subject: 'jinken-1',
      name: '大山 さくら',
    });
  });

  test('the published keys verify it, and say nothing that is secret', async () => {
    const keys = await (await localFetch(origin, '/identity/jwks')).json();
    expect(Object.keys(keys.keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    const { protectedHeader } = await jwtVerify(await aToken(), createLocalJWKSet(keys));
    expect(protectedHeader.alg).toBe('RS256');
  });

  test('what the provider says of itself lies under this origin', async () => {
    const said = await (await localFetch(origin, '/identity/.well-known/openid-configuration')).json();
    expect(said).toMatchObject({
      issuer: `${origin}/identity`,
      authorization_endpoint: `${origin}/identity/auth`,
      token_endpoint: `${origin}/identity/token`,
      jwks_uri: `${origin}/identity/jwks`,
      code_challenge_methods_supported: ['S256'],
    });
  });

  test('whoever signed in before is asked again', async () => {
    const visit = aVisitor(origin);
    const first = nextOf(await askToSignIn(visit, aRequest(origin)));
    await choose(visit, first, { subject: 'jinken-1' });
    const second = nextOf(await askToSignIn(visit, aRequest(origin)));
    expect(second).toMatch(/^\/identity\/sign-in\//);
    const code = (await choose(visit, second, { subject: 'jimukyoku-1' })).get('code') ?? '';
    expect(decodeJwt((await redeem(origin, code)).answer.access_token ?? '').sub).toBe('jimukyoku-1');
  });

  test('two windows of one browser sign two people in, each into its own', async () => {
    const visit = aVisitor(origin);
    const [first, second] = [
      await askToSignIn(visit, aRequest(origin)),
      await askToSignIn(visit, aRequest(origin)),
    ];
    const codes = [
      (await choose(visit, nextOf(first), { subject: 'jinken-1' })).get('code') ?? '',
      (await choose(visit, nextOf(second), { subject: 'jimukyoku-1' })).get('code') ?? '',
    ];
    const answers = await Promise.all(codes.map((code) => redeem(origin, code)));
    const subjects = answers.map(({ answer }) => decodeJwt(answer.access_token ?? '').sub);
    expect(subjects).toEqual(['jinken-1', 'jimukyoku-1']);
  });

  test('a sign-in ends by the clock, to the second', async () => {
    const token = await aToken();
    const { exp = 0 } = decodeJwt(token);
    const before = site.time.now;
    site.time.now = new Date(exp * 1000 - 1).toISOString();
    expect(await site.verifyToken(`Bearer ${token}`)).toBeDefined();
    site.time.now = new Date(exp * 1000).toISOString();
    expect(await site.verifyToken(`Bearer ${token}`)).toBeUndefined();
    expect(await me(token)).toBe(401);
    site.time.now = before;
  });
});

describe('what it does not do', () => {
  const refused = async (differently: Record<string, string | undefined>) => {
    const request = Object.entries({ ...aRequest(origin), ...differently });
    const given = Object.fromEntries(request.flatMap(([name, value]) => (value ? [[name, value]] : [])));
    return askToSignIn(aVisitor(origin), given);
  };

  test.each(['https://evil.example/addin/sign-in.html', '/addin/taskpane.html', '/addin/sign-in.html?x=1'])(
    'it sends nobody to %s',
    async (place) => {
      const response = await refused({ redirect_uri: new URL(place, origin).href });
      expect(response.status).toBe(400);
      expect(nextOf(response)).toBe('');
      expect(await response.text()).toContain('サインインできませんでした');
    },
  );

  test('it knows no other client', async () => {
    const response = await refused({ client_id: 'somebody' });
    expect([response.status, nextOf(response)]).toEqual([400, '']);
  });

  test.each([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['another audience', { resource: 'api://other' }, 'invalid_target'],
    ['a token without a code', { response_type: 'id_token', nonce: 'n' }, 'invalid_request'],
  ])('%s is refused', async (_what, differently, error) => {
    const response = await refused(differently);
    const answer = new URL(nextOf(response));
    expect(answer.pathname).toBe('/addin/sign-in.html');
    expect(`${answer.search}${answer.hash}`).toContain(`error=${error}`);
  });

  test('a code is worth nothing without its verifier, a second time, or for another audience', async () => {
    const codeOf = async () => (await signIn(origin, 'jinken-1')).get('code') ?? '';
    const wrong = await redeem(origin, await codeOf(), { code_verifier: 'x'.repeat(43) });
    expect([wrong.status, wrong.answer.error]).toEqual([400, 'invalid_grant']);
    const code = await codeOf();
    expect((await redeem(origin, code)).status).toBe(200);
    expect((await redeem(origin, code)).answer.error).toBe('invalid_grant');
    const other = await redeem(origin, await codeOf(), { resource: 'api://other' });
    expect([other.status, other.answer.error]).toEqual([400, 'invalid_target']);
  });

  test('a token without the scope is no key to the API', async () => {
    const visit = aVisitor(origin);
    const page = nextOf(await askToSignIn(visit, { ...aRequest(origin), scope: 'openid' }));
    const code = (await choose(visit, page, { subject: 'jinken-1' })).get('code') ?? '';
    const token = (await redeem(origin, code)).answer.access_token ?? '';
    expect(await site.verifyToken(`Bearer ${token}`)).toBeUndefined();
  });

  test.each([{ subject: 'somebody' }, { cancel: 'yes' }, {}])('%j signs nobody in', async (form) => {
    const visit = aVisitor(origin);
    const answer = await choose(visit, nextOf(await askToSignIn(visit, aRequest(origin))), form);
    expect([answer.get('error'), answer.get('code')]).toEqual(['access_denied', null]);
  });

  test('nobody finishes a sign-in that another browser began', async () => {
    const page = nextOf(await askToSignIn(aVisitor(origin), aRequest(origin)));
    const stranger = aVisitor(origin);
    expect((await stranger(page)).status).toBe(400);
    const answer = await stranger(page, { subject: 'jinken-1' });
    expect([answer.status, nextOf(answer)]).toEqual([400, '']);
  });

  test('a person without any role signs in, and the API shows them nothing', async () => {
    const token = await aToken('mukankei-1');
    expect(await site.verifyToken(`Bearer ${token}`)).toMatchObject({ subject: 'mukankei-1' });
    const headers = { authorization: `Bearer ${token}` };
    const plans = await localFetch(origin, '/api/v1/plans', { headers });
    expect(await plans.text()).not.toContain(examplePlan.name);
  });

  test.each(['/identity/me', '/identity/session/end', '/identity/token/introspection', '/identity/reg'])(
    '%s is not there',
    async (address) => {
      expect((await localFetch(origin, address)).status).toBe(404);
    },
  );
});
