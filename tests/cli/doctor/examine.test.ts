import { expect, test } from 'vitest';
import { type Examined, examine } from '#cli/doctor/examine.ts';
import { thisShell } from '#cli/shell.ts';
import {
  type Answer,
  type Answers,
  aBrokenServer,
  health,
  json,
  manifestAt,
  never,
  page,
  provider,
} from './a-broken-server.ts';

const shell = { ...thisShell(), environment: { XDG_CONFIG_HOME: '/nowhere' }, pause: async () => {} };

async function examineWith(broken: Answers): Promise<Examined[]> {
  const { origin, stop } = await aBrokenServer(broken);
  try {
    return await examine({ origin, shell, ownRelease: '0.1.0', seconds: 0.5 });
  } finally {
    await stop();
  }
}

const inState = (steps: readonly Examined[], asked: Examined['state']) =>
  steps.filter(({ state }) => state === asked).map(({ step }) => step);
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

test('a small installation where all is well is told so', async () => {
  const steps = await examineWith({});
  expect(inState(steps, 'unknown')).toEqual(['person']);
  expect(inState(steps, 'well')).toHaveLength(steps.length - 1);
});

test.each<[string, Answers, Examined['step'], RegExp]>([
  [
    'a page that Excel may not frame',
    { '/addin/taskpane.html': page({ 'x-frame-options': 'DENY' }) },
    'page',
    /X-Frame-Options/,
  ],
  [
    'a page that only some of Excel may frame',
    {
      '/addin/taskpane.html': page({
        'content-security-policy': 'frame-ancestors https://*.officeapps.live.com',
      }),
    },
    'page',
    /https:\/\/\*\.sharepoint\.com https:\/\/\*\.cloud\.microsoft がない/,
  ],
  ['an old release', { '/api/v1/health': health({ release: '0.0.9' }) }, 'release', /配備先を上げる/],
  ['a newer release', { '/api/v1/health': health({ release: '0.2.0' }) }, 'release', /この道具を/],
  [
    'a clock an hour off',
    { '/api/v1/health': health({ now: later(60) }) },
    'clock',
    /60分遅れて.*サインインできません/,
  ],
  [
    'the manifest of another deployment',
    { '/manifest.xml': (response) => response.end(manifestAt('https://other.example.jp')) },
    'manifest',
    /この住所（https:\/\/localhost:\d+）のものではありません/,
  ],
  ['no manifest', { '/manifest.xml': page() }, 'manifest', /点検のものではありません/],
  [
    'a provider without a description',
    { '/issuer/.well-known/openid-configuration': page() },
    'signIn',
    /localhost:\d+\/issuer/,
  ],
  [
    'a provider that does not answer',
    { '/issuer/.well-known/openid-configuration': never },
    'signIn',
    /issuer から0\.5秒以内に返事がありません/,
  ],
  [
    'a provider without keys',
    { '/issuer/jwks': json(() => ({ keys: [] })) },
    'signIn',
    /issuer）の鍵（jwks_uri）を読み取れません/,
  ],
  ['keys that do not come', { '/issuer/jwks': never }, 'signIn', /jwks から0\.5秒以内に返事がありません/],
])('%s is the one thing that is wrong', async (_name, broken, step, said) => {
  const steps = await examineWith(broken);
  expect(inState(steps, 'wrong')).toEqual([step]);
  expect(steps.find((one) => one.step === step)?.message).toMatch(said);
});

test('a clock some minutes off is worth a word, and no more', async () => {
  const steps = await examineWith({ '/api/v1/health': health({ now: later(-3) }) });
  expect([inState(steps, 'doubtful'), inState(steps, 'wrong')]).toEqual([['clock'], []]);
});

test.each<[string, Answers, RegExp]>([
  ['a page instead of an answer', { '/api/v1/health': page() }, /点検のものではありません/],
  ['no answer in time', { '/api/v1/health': never }, /0\.5秒以内に返事がありません/],
])('with %s of the API, what needs the API is not looked at', async (_name, broken, said) => {
  const steps = await examineWith(broken);
  expect(inState(steps, 'wrong')).toEqual(['api']);
  expect(inState(steps, 'unknown')).toEqual(['release', 'clock', 'crossOrigin', 'person']);
  expect(steps.find(({ step }) => step === 'api')?.message).toMatch(said);
});

test.each<[string, Answer, RegExp]>([
  ['a page', page(), /config\.json の返事（200）は、点検のものではありません/],
  [
    'settings with an API without https',
    json((origin) => ({ apiBase: 'http://api.example.jp', providers: [provider(origin)] })),
    /「http:\/\/api\.example\.jp」が https:\/\/ ではありません/,
  ],
  [
    'settings without anybody who signs people in',
    json((origin) => ({ apiBase: `${origin}/api/v1`, providers: [] })),
    /点検のものではありません/,
  ],
])('with %s as settings, what needs no settings is looked at still', async (_name, settings, said) => {
  const steps = await examineWith({ '/addin/config.json': settings });
  expect(inState(steps, 'well')).toEqual(['address', 'page', 'manifest']);
  expect(inState(steps, 'wrong')).toEqual(['settings']);
  expect(steps.find(({ step }) => step === 'settings')?.message).toMatch(said);
});

test('a site that does not answer in time ends the examination', async () => {
  const [address, ...others] = await examineWith({ '/addin/config.json': never });
  expect(address).toMatchObject({ state: 'wrong', message: expect.stringContaining('0.5秒以内に') });
  expect(inState(others, 'unknown')).toHaveLength(others.length);
});
