import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSite, office } from './a-site.ts';
import { localFetch } from './local-fetch.ts';

let site: Awaited<ReturnType<typeof aSite>>;
beforeAll(async () => {
  site = await aSite();
});
afterAll(() => site.stop());

const get = (address: string, headers: Record<string, string> = {}) =>
  localFetch(site.origin, address, { headers });

describe('what lies where', () => {
  test.each([
    ['/', 200, 'text/html; charset=UTF-8', '所管課のブックを開く'],
    ['/pages.css', 200, 'text/css', 'body'],
    ['/host/', 200, 'text/html; charset=utf-8', '<title>host</title>'],
    ['/host/assets/index-Ab3_x-9Z.js', 200, 'text/javascript; charset=utf-8', 'host();'],
    ['/addin/sign-in.html', 200, 'text/html; charset=UTF-8', '<title>sign-in</title>'],
    ['/addin/assets/icon-32.png', 200, 'image/png', 'png'],
    ['/office-js/office.js', 200, 'text/javascript; charset=utf-8', 'office();'],
    ['/api/v1/health', 200, 'application/json', '{"ok":true,'],
    ['/nowhere', 404, 'text/html; charset=UTF-8', 'ページが見つかりません'],
    ['/books/nothing.xlsx', 404, 'text/html; charset=UTF-8', 'ページが見つかりません'],
    ['/api/v1/nowhere', 404, 'application/problem+json', 'notFound'],
  ])('%s answers %i', async (address, status, type, text) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toContain(text);
  });

  test('the address that a card opens leads to its workbook', async () => {
    const page = await (await get('/')).text();
    const opened = new URL(
      /href="(\/host\/\?file=[^"]*)"/.exec(page)?.[1]?.replace('&amp;', '&') ?? '',
      site.origin,
    );
    expect(opened.searchParams.get('addin')).toBe('/addin/taskpane.html');
    // The page resolves it as it stands: percent signs of the name must have survived the query.
    const file = new URL(opened.searchParams.get('file') ?? '', opened).pathname;
    const response = await get(file);
    expect(await response.text()).toBe('PK-a-workbook');
    expect(response.headers.get('content-type')).toMatch(/spreadsheetml\.sheet$/);
  });

  test('a name whose marks are written apart finds the workbook too', async () => {
    const apart = encodeURIComponent('点検 シート_人権・広聴相談課.xlsx'.normalize('NFD'));
    expect((await get(`/books/${apart}`)).status).toBe(200);
  });

  test('every link opens a workbook in a tab that knows nothing of this one', async () => {
    const links = (await (await get('/')).text()).match(/<a [^>]*target="_blank"[^>]*>/g) ?? [];
    expect(links.length).toBe(2);
    expect(links.filter((link) => !link.includes('rel="noopener"'))).toEqual([]);
  });

  test('the manifest points here', async () => {
    const manifest = await (await get('/manifest.xml')).text();
    expect(manifest).toContain(`${site.origin}/addin/taskpane.html`);
    expect(manifest).not.toContain('localhost:3443');
  });

  test('HEAD says the same without a body', async () => {
    for (const address of ['/', '/host/', '/office-js/office.js', '/addin/taskpane.html']) {
      const head = await localFetch(site.origin, address, { method: 'HEAD' });
      expect([address, head.status, await head.text()]).toEqual([address, 200, '']);
      expect(head.headers.get('content-type')).toBe((await get(address)).headers.get('content-type'));
    }
  });
});

describe('the add-in’s pages', () => {
  test('office.js comes from this machine', async () => {
    expect(await (await get('/addin/taskpane.html')).text()).toBe(
      '<script src="/office-js/office.js"></script>',
    );
  });

  test('a page that would fetch office.js from elsewhere is not served', async () => {
    const response = await get('/addin/broken.html');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('表示できませんでした');
    expect(site.faults.map(String)).toEqual([expect.stringContaining('broken.html')]);
  });

  test('a pane without office.js is not served', async () => {
    const file = path.join(site.folder, 'addin/taskpane.html');
    writeFileSync(file, '<p>');
    expect((await get('/addin/taskpane.html')).status).toBe(500);
    writeFileSync(file, `<script src="${office}"></script>`);
  });

  test('the settings are those of this origin', async () => {
    expect(await (await get('/addin/config.json')).json()).toEqual({
      apiBase: '/api/v1',
      providers: [
        {
          kind: 'openid',
          id: 'local',
          name: '練習用のアカウント',
          authority: `${site.origin}/identity`,
          clientId: 'tenken-addin',
          scope: 'openid profile Tenken.Use',
          audience: 'api://tenken',
          prompt: 'login',
          cliClientId: 'tenken-cli',
        },
      ],
    });
  });
});

describe('headers', () => {
  test('what has a hash in its name is kept, everything else is asked for again', async () => {
    const keptFor = async (address: string) => (await get(address)).headers.get('cache-control');
    expect(await keptFor('/host/assets/index-Ab3_x-9Z.js')).toBe('public, max-age=31536000, immutable');
    expect(await keptFor('/host/assets/missing-Ab3_x-9Z.js')).toBe('no-cache');
    expect(await keptFor('/host/')).toBe('no-cache');
    expect(await keptFor('/addin/assets/icon-32.png')).toBe('no-cache');
    expect(await keptFor('/api/v1/health')).toBe('no-store');
  });

  test.each([
    '/',
    '/host/',
    '/addin/taskpane.html',
    '/nowhere',
    '/office-js/office.js',
    '/identity/jwks',
    '/identity/auth',
    '/api/v1/me',
  ])('%s says what a browser may do with it', async (address) => {
    const { headers } = await get(address);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors/);
    expect(headers.get('referrer-policy')).toMatch(/^(same-origin|no-referrer)$/);
    // For localhost it would reach other servers that have no https.
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('only the pane may stand in a frame of Excel on the web', async () => {
    const ancestors = async (address: string) =>
      /frame-ancestors ([^;]*)/.exec((await get(address)).headers.get('content-security-policy') ?? '')?.[1];
    expect(await ancestors('/addin/taskpane.html')).toContain('https://*.officeapps.live.com');
    expect(await ancestors('/host/')).toBe("'self'");
    expect(await ancestors('/')).toBe("'self'");
  });
});

describe('nothing outside of the folders', () => {
  test.each([
    '/addin/../secret.txt',
    '/addin/..%2fsecret.txt',
    '/addin/%2e%2e/secret.txt',
    '/addin/..%5csecret.txt',
    '/addin//../secret.txt',
    '/addin/%00',
    '/office-js/..%252fsecret.txt',
    '/host/assets',
    '/host/assets/',
    '/addin/',
    '/office-js/',
    '/books/..%2f..%2fpackage.json',
    '/books/%E0%A4%A',
    '/books/',
  ])('%s is not there', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('ページが見つかりません');
  });
});

describe('who may ask', () => {
  test.each(['/', '/api/v1/health', '/identity/jwks'])(
    '%s is not answered under another name',
    async (address) => {
      const { port } = new URL(site.origin);
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        'localhost',
        'localhost:1',
        `localhost.evil.example:${port}`,
      ]) {
        expect([host, (await get(address, { host })).status]).toEqual([host, 421]);
      }
    },
  );

  test.each(['/', '/api/v1/health', '/identity/token'])(
    '%s is not for the pages of another site',
    async (address) => {
      for (const origin of [
        'https://evil.example',
        'null',
        'http://localhost:3443',
        `${site.origin}.evil.example`,
      ]) {
        const response = await get(address, { origin });
        expect([origin, response.status]).toEqual([origin, 403]);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
      expect((await get(address, { origin: site.origin })).status).not.toBe(403);
    },
  );

  test('a page that is asked for by number is sent to the name that the sign-in knows', async () => {
    const { port } = new URL(site.origin);
    const host = `127.0.0.1:${port}`;
    const page = await get('/host/?file=a', { host });
    expect([page.status, page.headers.get('location')]).toEqual([307, `${site.origin}/host/?file=a`]);
    expect((await get('/api/v1/health', { host })).status).toBe(200);
  });
});
