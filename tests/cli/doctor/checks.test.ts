import { describe, expect, test } from 'vitest';
import { checkHealth, compareReleases } from '#cli/doctor/check-health.ts';
import { checkPage } from '#cli/doctor/check-page.ts';
import { checkServedManifest } from '#cli/doctor/check-served-manifest.ts';
import { checkSettings } from '#cli/doctor/check-settings.ts';
import { checkSignIn } from '#cli/doctor/check-sign-in.ts';
import { pagePolicy } from '#infra/lib/page-policy.ts';
import { placeOf, providers } from './a-place.ts';

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

test('a manifest of another deployment, or none, is told', async () => {
  const page = await checkServedManifest(placeOf(() => new Response('<html>')));
  expect(page.state).toBe('wrong');
  const broken = await checkServedManifest(placeOf(() => new Response('<OfficeApp>')));
  expect(broken).toEqual({
    state: 'wrong',
    message: expect.stringContaining('マニフェストに誤りがあります'),
  });
});
