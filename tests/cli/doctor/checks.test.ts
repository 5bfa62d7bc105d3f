import { UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { checkCrossOrigin } from '#cli/doctor/check-cross-origin.ts';
import { checkHealth, compareReleases } from '#cli/doctor/check-health.ts';
import { checkPage } from '#cli/doctor/check-page.ts';
import { checkPerson } from '#cli/doctor/check-person.ts';
import { checkServedManifest } from '#cli/doctor/check-served-manifest.ts';
import { checkSettings } from '#cli/doctor/check-settings.ts';
import { checkSignIn } from '#cli/doctor/check-sign-in.ts';
import type { Place } from '#cli/doctor/place.ts';
import { createCallApi } from '#cli/installation/call-api.ts';
import type { Installation } from '#cli/installation/open-installation.ts';
import { thisShell } from '#cli/shell.ts';
import { paneProviders } from '#domain/deployment/pane-providers.ts';
import { pagePolicy } from '#infra/lib/page-policy.ts';
import { deploymentOf } from '#tests/domain/deployment/deployment-builder.ts';

const origin = 'https://tenken.example.jp';
const apiBase = 'https://api.example.jp/api/v1';
const providers = paneProviders(deploymentOf());

function placeOf(
  answer: (address: string) => Response | Promise<Response>,
  difference: Partial<Installation> = {},
): Place {
  const installation = {
    origin,
    apiBase,
    providers,
    fetch: async (address: string) => answer(address),
    ...difference,
  };
  const shell = { ...thisShell(), pause: async () => {} };
  return { installation, shell, seconds: 5, callApi: createCallApi(installation, undefined, shell) };
}

describe('the page', () => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const policy = pagePolicy({ apiOrigin: 'https://api.example.jp', providers });
  test.each<[string, Record<string, string>, string, RegExp]>([
    [
      'as it is deployed',
      { ...html, 'content-security-policy': policy, 'cache-control': 'no-cache' },
      'well',
      /表示できます/,
    ],
    ['that forbids frames', { ...html, 'x-frame-options': 'SAMEORIGIN' }, 'wrong', /X-Frame-Options/],
    [
      'that others may frame',
      { ...html, 'content-security-policy': "frame-ancestors 'self'" },
      'wrong',
      /frame-ancestors/,
    ],
    ['that browsers keep', { ...html, 'cache-control': 'max-age=86400' }, 'wrong', /古い画面が残ります/],
    ['that is something else', { 'content-type': 'application/json' }, 'wrong', /置き直してください/],
  ])('%s', async (_name, headers, state, said) => {
    const verdict = await checkPage(placeOf(() => new Response('<html>', { headers })));
    expect(verdict).toEqual({ state, message: expect.stringMatching(said) });
  });
});

describe('releases', () => {
  test.each([
    ['0.1.0', '0.1.0', 'well', /どちらも|配備先もこの道具も/],
    ['0.1.2', '0.1.0', 'well', /このまま使えます/],
    ['0.2.0', '0.1.9', 'wrong', /この道具を/],
    ['0.1.0', '1.0.0', 'wrong', /配備先を上げる/],
  ])('%s there and %s here', (theirs, own, state, said) => {
    expect(compareReleases(theirs, own)).toEqual({ state, message: expect.stringMatching(said) });
  });
});

test('an API that answers with a page of somebody else is told, and what rests on it is not looked at', async () => {
  const { api, release, clock } = await checkHealth(
    placeOf(() => new Response('<h1>Proxy</h1>')),
    '0.1.0',
  );
  expect([api.state, release.state, clock.state]).toEqual(['wrong', 'unknown', 'unknown']);
  expect(api.message).toContain('点検のものではありません');
});

test('the way there and back is taken off a clock: an answer that took three minutes says nothing wrong', async () => {
  const times = [0, 180_000];
  const answer = () => Response.json({ ok: true, release: '0.1.0', now: new Date(90_000).toISOString() });
  const place = placeOf(answer);
  const shell = { ...place.shell, now: () => times.shift() ?? 0 };
  const { api, clock } = await checkHealth({ ...place, shell }, '0.1.0');
  expect(api.message).toContain('180000ミリ秒');
  expect(clock).toEqual({ state: 'well', message: '時計は合っています（差0秒）。' });
});

test('a clock that the server does not tell is told', async () => {
  const answer = () => Response.json({ ok: true, release: '0.1.0', now: 'today' });
  expect((await checkHealth(placeOf(answer), '0.1.0')).clock.state).toBe('wrong');
});

describe('questions from the add-in’s address', () => {
  const allowing = (difference: Record<string, string> = {}) =>
    new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET,PUT,POST',
        'access-control-allow-headers': 'authorization,content-type,idempotency-key,if-match',
        ...difference,
      },
    });
  const readable = (status = 200, readBy = origin) =>
    Response.json({}, { status, headers: { 'access-control-allow-origin': readBy } });
  test.each<[string, Response, Response, string]>([
    ['are allowed', allowing(), readable(), 'well'],
    ['are not allowed at all', new Response(null, { status: 403 }), readable(), 'wrong'],
    [
      'are allowed to somebody else',
      allowing({ 'access-control-allow-origin': 'https://other.example' }),
      readable(),
      'wrong',
    ],
    ['may not write', allowing({ 'access-control-allow-methods': 'GET' }), readable(), 'wrong'],
    ['may bring no token', allowing({ 'access-control-allow-headers': 'content-type' }), readable(), 'wrong'],
    ['are turned away by the function', allowing(), readable(403), 'wrong'],
    ['are answered for somebody else', allowing(), readable(200, 'https://other.example'), 'wrong'],
  ])('%s', async (_name, preflight, answer, state) => {
    const place = placeOf((address) => (address.endsWith('/health') ? answer : preflight));
    expect((await checkCrossOrigin(place)).state).toBe(state);
  });

  test('need nothing where the API lies there too', async () => {
    const place = placeOf(() => new Response(null, { status: 500 }), { apiBase: `${origin}/api/v1` });
    expect((await checkCrossOrigin(place)).state).toBe('well');
  });
});

test('a provider that describes another issuer, or does not answer, is told by its address', async () => {
  const [provider] = providers;
  const described = { issuer: 'https://other.example', authorization_endpoint: 'https://other.example/a' };
  const other = await checkSignIn(placeOf(() => Response.json(described)));
  expect(other).toEqual({ state: 'wrong', message: expect.stringContaining(provider?.authority ?? '') });
  const silent = await checkSignIn(
    placeOf(() => {
      throw new DOMException('', 'TimeoutError');
    }),
  );
  expect(silent).toEqual({ state: 'wrong', message: expect.stringContaining('返事がありません') });
});

test('an address without https in the settings is told', () => {
  expect(checkSettings(placeOf(() => new Response())).state).toBe('well');
  const place = placeOf(() => new Response(), { apiBase: 'http://api.example.jp/api/v1' });
  expect(checkSettings(place)).toEqual({ state: 'wrong', message: expect.stringContaining('http://api') });
});

describe('a token', () => {
  const tokenUntil = (seconds: number) =>
    new UnsecuredJWT({ oid: 'somebody' }).setExpirationTime(seconds).setAudience('api://other').encode();
  const personWith = (token: string, answer: () => Response) => {
    const place = placeOf(answer);
    const environment = { TENKEN_TOKEN: token };
    return checkPerson({ ...place, shell: { ...place.shell, environment, now: () => 1_000_000 } });
  };

  test('that has ended is told, and the API is not asked', async () => {
    const ended = await personWith(tokenUntil(1000), () => {
      throw new Error('The API was asked.');
    });
    expect(ended).toEqual({ state: 'wrong', message: expect.stringContaining('期限が切れています') });
  });

  test('that is not taken is told with what it is for, and never shown', async () => {
    const token = tokenUntil(1001);
    const refused = await personWith(token, () =>
      Response.json({ message: 'Unauthorized' }, { status: 401 }),
    );
    expect(refused.state).toBe('wrong');
    expect(refused.message).toMatch(/tenken sign-in .*（トークンの宛先：api:\/\/other）$/);
    expect(refused.message).not.toContain(token.slice(0, 20));
  });
});

test('a manifest of another deployment, or none, is told', async () => {
  const page = await checkServedManifest(placeOf(() => new Response('<html>')));
  expect(page.state).toBe('wrong');
  const broken = await checkServedManifest(placeOf(() => new Response('<OfficeApp>')));
  expect(broken).toEqual({
    state: 'wrong',
    message: expect.stringContaining('マニフェストに誤りがあります'),
  });
});
