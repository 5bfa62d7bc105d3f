import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runMembersExport } from '#cli/members/run-members-export.ts';
import { configFolder } from '#cli/sign-in/config-folder.ts';
import { runSignIn } from '#cli/sign-in/run-sign-in.ts';
import { runSignOut } from '#cli/sign-in/run-sign-out.ts';
import { anInstallation, runIn, walk } from './installation/an-installation.ts';

let city: Awaited<ReturnType<typeof anInstallation>>;
beforeAll(async () => {
  city = await anInstallation();
});
afterAll(() => city.stop());

const keptIn = (subject: string) => {
  const folder = configFolder(city.shellOf(subject).environment);
  const names = readdirSync(folder);
  return names.map((name) => path.join(folder, name));
};

test('who signs in has a token for the API, that nobody else can read and nothing can renew', async () => {
  const { code, out, complaint } = await city.as('kanri-1')(runSignIn, []);
  expect([code, out]).toEqual([0, expect.stringContaining(`${city.origin} にサインインしました`)]);
  expect(complaint).toContain(`${city.origin}/identity/auth?client_id=tenken-cli`);
  const [file = '', ...more] = keptIn('kanri-1');
  expect(more).toEqual([]);
  expect(statSync(file).mode & 0o077).toBe(0);
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(kept).sort()).toEqual(['expiresAt', 'origin', 'provider', 'token']);
  expect(decodeJwt(kept.token)).toMatchObject({ sub: 'kanri-1', aud: 'api://tenken', scp: 'Tenken.Use' });
  expect(out + complaint).not.toContain(kept.token);
});

test('who signs out is asked again', async () => {
  await city.as('jinken-1')(runSignIn, []);
  expect(keptIn('jinken-1')).toHaveLength(1);
  expect(await city.as('jinken-1')(runSignOut, [])).toMatchObject({ code: 0 });
  expect(keptIn('jinken-1')).toEqual([]);
});

test('a sign-in that was kept is used until it ends, then the person is asked', async () => {
  const shell = city.shellOf('kanri-1');
  await runIn(shell, runSignIn, []);
  let opened = 0;
  const counting = {
    ...shell,
    openBrowser: (address: string) => {
      opened += 1;
      return shell.openBrowser(address);
    },
  };
  expect(await runIn(counting, runMembersExport, [])).toMatchObject({ code: 0 });
  expect(opened).toBe(0);
  const later = { ...counting, now: () => Date.now() + 3600_000 };
  expect(await runIn(later, runMembersExport, [])).toMatchObject({ code: 0 });
  expect(opened).toBe(1);
});

test('a script without a token is told what to do, and opens nothing', async () => {
  const shell = { ...city.shellOf('nobody'), isTerminal: false };
  const { code, complaint } = await runIn(shell, runMembersExport, []);
  expect(code).toBe(2);
  expect(complaint).toContain('tenken sign-in --at');
});

test('a token that does not hold is refused in words and forgotten', async () => {
  const shell = city.shellOf('kanri-1');
  await runIn(shell, runSignIn, []);
  const environment = { ...shell.environment, TENKEN_TOKEN: 'x.y.z' };
  const { code, out } = await runIn({ ...shell, environment }, runMembersExport, ['--json']);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    code: 'notSignedIn',
    message: expect.stringContaining('tenken sign-in'),
  });
  expect(keptIn('kanri-1')).toEqual([]);
});

test('who presses the button for not going on is told so', async () => {
  const shell = city.shellOf('');
  const { code, out } = await runIn(shell, runSignIn, ['--json']);
  expect([code, JSON.parse(out).code]).toEqual([2, 'signInCancelled']);
});

test('an answer with another state is passed over, and the right one is waited for', async () => {
  const shell = city.shellOf('kanri-1');
  const strangers: number[] = [];
  const opening = {
    ...shell,
    openBrowser: (address: string) => {
      const back = new URL(address).searchParams.get('redirect_uri') ?? '';
      void (async () => {
        for (const query of ['?code=stolen&state=other', '?code=stolen', 'favicon.ico']) {
          strangers.push((await fetch(new URL(query, back))).status);
        }
        await walk(city.origin, address, 'kanri-1');
      })();
      return true;
    },
  };
  expect(await runIn(opening, runSignIn, [])).toMatchObject({ code: 0 });
  expect(strangers).toEqual([404, 404, 404]);
});

describe('wrong use', () => {
  test.each([
    [['--at', 'http://tenken.example.jp'], 'addressMalformed'],
    [['--at', 'https://user:password@tenken.example.jp'], 'addressMalformed'],
    [['--provider', 'nobody'], 'providerUnknown'],
    [['--device'], 'noDeviceSignIn'],
    [['extra'], 'usage'],
  ])('%j is %s', async (args, code) => {
    const answered = await city.as('kanri-1')(runSignIn, [...args, '--json']);
    expect([answered.code, JSON.parse(answered.out).code]).toEqual([2, code]);
  });

  test('without an address', async () => {
    const shell = { ...city.shellOf('kanri-1'), environment: {} };
    expect(JSON.parse((await runIn(shell, runSignOut, ['--json'])).out).code).toBe('addressMissing');
  });
});
