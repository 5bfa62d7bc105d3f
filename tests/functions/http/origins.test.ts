import { expect, test } from 'vitest';
import { createApp } from '#functions/http/create-app.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';

const appOf = (origins?: string[]) =>
  createApp({
    store: createMemoryStore(),
    verifyToken: async () => undefined,
    clock: { now: () => '2024-05-07T00:00:00.000Z' },
    ids: { next: () => 'r' },
    log: { fault: () => {} },
    release: '1.2.3',
    ...(origins ? { origins } : {}),
  });
const addin = 'https://d111.cloudfront.net';

async function askFrom(origin: string | undefined, origins: string[] | undefined = [addin], path = 'health') {
  const init = { headers: origin === undefined ? {} : { origin } };
  return appOf(origins).fetch(new Request(`https://localhost/api/v1/${path}`, init));
}

test('the pages of the add-in may ask, and so may who is no page', async () => {
  expect((await askFrom(addin)).status).toBe(200);
  expect((await askFrom(undefined)).status).toBe(200);
});

test.each([
  'https://evil.example',
  'https://d111.cloudfront.net.evil.example',
  'https://d111.cloudfront.net:444',
  'http://d111.cloudfront.net',
  'HTTPS://D111.CLOUDFRONT.NET',
  `${addin}, https://evil.example`,
  'null',
  '',
])('a page of %s is refused everywhere, before its token is looked at', async (origin) => {
  for (const path of ['health', 'openapi.json', 'me', 'nowhere']) {
    const answer = await askFrom(origin, [addin], path);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(await answer.json()).toMatchObject({ code: 'notAllowed' });
  }
});

test('where no origin is listed no page may ask, and without a list each may', async () => {
  expect((await askFrom(addin, [])).status).toBe(403);
  expect(
    (await appOf().fetch(new Request('https://localhost/api/v1/health', { headers: { origin: addin } })))
      .status,
  ).toBe(200);
});

test('health tells the release that runs, and the time by its clock', async () => {
  expect(await (await askFrom(undefined)).json()).toEqual({
    ok: true,
    release: '1.2.3',
    now: '2024-05-07T00:00:00.000Z',
  });
});
