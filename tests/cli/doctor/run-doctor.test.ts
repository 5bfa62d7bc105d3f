import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDoctor } from '#cli/doctor/run-doctor.ts';
import { runManifest } from '#cli/manifest/run-manifest.ts';
import { runSignIn } from '#cli/sign-in/run-sign-in.ts';
import { anInstallation, emptyExample, runIn } from '../installation/an-installation.ts';

let city: Awaited<ReturnType<typeof anInstallation>>;
beforeAll(async () => {
  city = await anInstallation();
});
afterAll(() => city.stop());

const doctor = (subject: string, args: string[] = []) => city.as(subject)(runDoctor, args);
const stepsOf = (json: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(json).steps.map(({ step, state }: Record<'step' | 'state', string>) => [step, state]),
  );

test('one machine is well, and whoever is not signed in is told how; no browser is opened', async () => {
  const shell = {
    ...city.shellOf('nobody'),
    openBrowser: () => {
      throw new Error('A browser was opened.');
    },
  };
  const { code, out } = await runIn(shell, runDoctor, []);
  expect(code).toBe(0);
  expect(out).toContain(`✓ 住所          ${city.origin} に届きました。`);
  expect(out).toMatch(/^– 利用者 {8}サインインしていないため、.*tenken sign-in --at/m);
  expect(out).toContain('問題は見つかりませんでした。');
});

test('whoever is signed in is told in which roles, and neither token nor name is printed', async () => {
  await city.as('kanri-1')(runSignIn, []);
  const { code, out } = await doctor('kanri-1', ['--json']);
  expect([code, new Set(Object.values(stepsOf(out)))]).toEqual([0, new Set(['well'])]);
  expect(out).toMatch(
    /伊勢原市の管理者としてサインインしています（計画2件、\d{4}\/\d\d\/\d\d \d\d:\d\dまで）。/,
  );
  expect(out).not.toMatch(/田中|eyJ/);
});

test('whoever stands before an installation without a plan is told what comes next', async () => {
  const empty = await anInstallation({ example: emptyExample });
  await empty.as('kanri-1')(runSignIn, []);
  const { code, out } = await empty.as('kanri-1')(runDoctor, []);
  await empty.stop();
  expect([code, out]).toEqual([0, expect.stringMatching(/^✓ 利用者 .*tenken plan import で最初の計画を/m)]);
});

test('a token that does not hold is told', async () => {
  const shell = city.shellOf('kanri-1');
  const environment = { ...shell.environment, TENKEN_TOKEN: 'x.y.z' };
  const { code, out } = await runIn({ ...shell, environment }, runDoctor, ['--json']);
  expect([code, stepsOf(out).person]).toEqual([1, 'wrong']);
});

test('a clock an hour off is told with what follows from it', async () => {
  const shell = city.shellOf('nobody');
  const { code, out } = await runIn({ ...shell, now: () => Date.now() + 3600_000 }, runDoctor, []);
  expect(code).toBe(1);
  expect(out).toMatch(/✗ 時計 {10}この機器の時計が、配備先より60分進んでいます。.*サインインできません。/);
  expect(out).toContain('直すところが1つあります。');
});

test('the manifest that people were given is compared with the one that is offered', async () => {
  const file = path.join(city.folder, 'given.xml');
  expect(await city.as('nobody')(runManifest, ['fetch', '--at', city.origin, file])).toMatchObject({
    code: 0,
  });
  expect(await doctor('nobody', ['--manifest', file])).toMatchObject({ code: 0 });
  writeFileSync(file, '<OfficeApp/>');
  const { code, out } = await doctor('nobody', ['--manifest', file, '--json']);
  expect([code, stepsOf(out).manifest]).toEqual([1, 'wrong']);
});

test('where nobody answers, the address is told and nothing else is tried', async () => {
  const { code, out } = await doctor('nobody', ['--at', 'https://localhost:9', '--json']);
  const { address, ...others } = stepsOf(out);
  expect([code, address, new Set(Object.values(others))]).toEqual([1, 'wrong', new Set(['unknown'])]);
});

test('a certificate that nobody vouches for is told with where to put the one that does', async () => {
  const { code, out } = await doctor('nobody', ['--at', city.origin.replace('localhost', '127.0.0.1')]);
  expect(code).toBe(1);
  expect(out).toMatch(/^✗ 住所 {10}.*証明書を確かめられません.*NODE_EXTRA_CA_CERTS/m);
});

test('the JSON holds every step in one order, each with what the lines say', async () => {
  const { out } = await doctor('nobody', ['--json']);
  const { ok, steps, ...others } = JSON.parse(out);
  expect([ok, others]).toEqual([true, {}]);
  expect(steps.map(({ step }: { step: string }) => step)).toEqual(
    'address settings api release clock page crossOrigin signIn manifest person'.split(' '),
  );
  const text = expect.stringMatching(/./);
  for (const step of steps) expect(step).toEqual({ step: text, name: text, state: text, message: text });
});

test('wrong use is told', async () => {
  const shell = { ...city.shellOf('nobody'), environment: {} };
  expect(await runIn(shell, runDoctor, [])).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('--at https://…'),
  });
  expect(await doctor('nobody', ['--at', 'http://tenken.example.jp'])).toMatchObject({ code: 2, out: '' });
  expect(await doctor('nobody', ['extra'])).toMatchObject({ code: 2 });
  expect(await doctor('nobody', ['--manifest', 'none.xml'])).toMatchObject({ code: 2 });
});
