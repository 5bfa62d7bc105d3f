import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runManifest } from '#cli/manifest/run-manifest.ts';
import { thisShell } from '#cli/shell.ts';
import { type Answer, aBrokenServer, manifestAt, page } from '../doctor/a-broken-server.ts';
import { type Answered, runIn } from '../installation/an-installation.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-fetch-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command, before an installation that answers so for its manifest. */
async function fetching(args: string[], manifest?: Answer): Promise<Answered & { origin: string }> {
  const { origin, stop } = await aBrokenServer(manifest ? { '/manifest.xml': manifest } : {});
  try {
    const shell = { ...thisShell(), environment: { TENKEN_AT: origin } };
    return { origin, ...(await runIn(shell, runManifest, ['fetch', ...args])) };
  } finally {
    await stop();
  }
}

test('the manifest is printed as it is offered', async () => {
  const { origin, code, out } = await fetching([]);
  expect([code, `${out}\n`]).toEqual([0, manifestAt(origin)]);
});

test('it is written to a file byte for byte, and over another only when that is said', async () => {
  const file = path.join(folder, 'out.xml');
  const first = await fetching([file]);
  expect([first.code, readFileSync(file, 'utf8')]).toEqual([0, manifestAt(first.origin)]);
  const again = await fetching([file, '--json']);
  expect([again.code, JSON.parse(again.out)]).toEqual([
    2,
    { ok: false, code: 'fileExists', message: expect.any(String) },
  ]);
  expect(readFileSync(file, 'utf8')).toBe(manifestAt(first.origin));
  const forced = await fetching([file, '--force', '--json']);
  expect([forced.code, JSON.parse(forced.out)]).toEqual([0, { ok: true, file }]);
  expect(readFileSync(file, 'utf8')).toBe(manifestAt(forced.origin));
});

test('with --json and no file it is part of the answer', async () => {
  const { origin, out } = await fetching(['--json']);
  expect(JSON.parse(out)).toEqual({ ok: true, manifest: manifestAt(origin) });
});

test('one that breaks a rule is told by its line, and nothing is written', async () => {
  const file = path.join(folder, 'broken.xml');
  const broken: Answer = (response, origin) =>
    response.end(manifestAt(origin).replace('<Version>', '<Version>x'));
  const told = await fetching([file], broken);
  expect([told.code, told.out]).toEqual([1, expect.stringMatching(/\d+行目（.*Version）/)]);
  const { out } = await fetching([file, '--json'], broken);
  expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ rule: 'versionMalformed' }] });
  expect(() => readFileSync(file)).toThrow('ENOENT');
});

test('a page instead of a manifest is told', async () => {
  expect(await fetching([], page())).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('manifest.xml の返事（200）は、点検のものではありません'),
  });
});

test('wrong use and an address that is none are told', async () => {
  expect(await fetching(['a.xml', 'b.xml'])).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('使い方'),
  });
  expect(await fetching(['--at', 'http://tenken.example.jp'])).toMatchObject({ code: 2 });
});
