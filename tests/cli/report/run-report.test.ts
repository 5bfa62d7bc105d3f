import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runReport } from '#cli/report/run-report.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { fileAsking } from '../../functions/http/ask-file.ts';
import { anInstallation } from '../installation/an-installation.ts';

let city: Awaited<ReturnType<typeof anInstallation>>;
const folder = mkdtempSync(path.join(tmpdir(), 'tenken-report-'));
beforeAll(async () => {
  city = await anInstallation();
});
afterAll(async () => {
  await city.stop();
  rmSync(folder, { recursive: true });
});

const secretariat = (args: string[]) => city.as('jimukyoku-1')(runReport, args);

test('the secretariat gets a draft in every form, and is told what is still open', async () => {
  const out = path.join(folder, 'draft');
  const told = await secretariat(['danjo3', '2023', out]);
  expect(told).toMatchObject({ code: 0, out: expect.stringContaining('報告書の案を') });
  expect(told.out).toContain(
    '№1「市職員の能力開発及び男女共同参画研修の実施」の職員課のシートは「提出済」です。確認済にしてください。',
  );
  expect(told.out).toMatch(/ほか\d+件/);
  expect(readdirSync(out).sort()).toEqual(['open-data', 'report.html', 'report.xlsx']);
  expect(readdirSync(path.join(out, 'open-data')).sort()).toEqual([
    'indicator-years.csv',
    'indicators.csv',
    'opinions.csv',
    'projects.csv',
    'replies.csv',
    'sheets.csv',
  ]);
  const page = readFileSync(path.join(out, 'report.html'), 'utf8');
  expect(page).toContain('自治会と学校を対象に、出前の防災講話を行いました。');
  expect(page).toContain('<title>【案】');
  expect(readFileSync(path.join(out, 'open-data/indicators.csv'), 'utf8')).toMatch(/^\ufeff自治体名,/);
});

test('the same round gives the same bytes; a folder with something in it is left alone', async () => {
  const out = path.join(folder, 'again');
  await secretariat(['danjo3', '2023', out, '--no-bom']);
  const bytesOf = () => ['report.html', 'report.xlsx'].map((name) => readFileSync(path.join(out, name)));
  const first = bytesOf();
  const refused = await secretariat(['danjo3', '2023', out, '--json']);
  expect([refused.code, JSON.parse(refused.out).code]).toEqual([2, 'folderNotEmpty']);
  await secretariat(['danjo3', '2023', out, '--force', '--no-bom']);
  expect(bytesOf()).toEqual(first);
  expect(readFileSync(path.join(out, 'open-data/indicators.csv'), 'utf8')).toMatch(/^自治体名,/);
});

test('once its round is final, a report is no draft, tells nothing open, and is what the API answers', async () => {
  const address = { municipality: examplePlan.municipality.id, plan: examplePlan.id, fiscalYear: 2023 };
  const { store } = city.server;
  const round = await store.findRound(address);
  if (!round) throw new Error('The example has its round.');
  const by = { id: 'r1', at: '2024-09-30T00:00:00.000Z', subject: 'jimukyoku-1', by: '事務局' };
  const { plan, fiscalYear } = address;
  const audit = { ...by, action: 'moveRound' as const, plan, fiscalYear, move: 'finalise' as const };
  const erratum = { day: '2024-10-07', place: '№１', was: '３回', is: '４回' };
  const standing = { state: 'finalised' as const, final: { day: '2024-09-30', errata: [erratum] } };
  const { definition, version, state } = round;
  expect(await store.saveRound({ base: { version, state }, definition, ...standing, audit })).toBe('saved');
  const out = path.join(folder, 'final');
  const told = await secretariat(['danjo3', '2023', out, '--json']);
  expect([told.code, JSON.parse(told.out)]).toMatchObject([
    0,
    { edition: { kind: 'final', ...standing.final }, unfinished: [] },
  ]);
  const { ask } = fileAsking(store, address.municipality);
  for (const file of ['report.xlsx', 'report.html', 'open-data/sheets.csv', 'open-data/opinions.csv']) {
    const answer = await ask('jimukyoku-1', `/plans/danjo3/rounds/2023/${file}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([file, readFileSync(path.join(out, file)).equals(bytes)]).toEqual([file, true]);
  }
  expect(
    await store.saveRound({
      base: { version, ...standing },
      definition,
      state,
      audit: { ...audit, id: 'r2' },
    }),
  ).toBe('saved');
});

test('a department may not read what others wrote, and gets no report', async () => {
  const { code, out } = await city.as('shoko-1')(runReport, [
    'danjo3',
    '2023',
    path.join(folder, 'x'),
    '--json',
  ]);
  expect([code, JSON.parse(out).code]).toEqual([2, 'notAllowed']);
  expect(readdirSync(folder)).not.toContain('x');
});

describe('wrong use', () => {
  test.each([
    [['danjo3', '2023'], 'usage'],
    [['danjo3', '令和5', 'out'], 'yearMalformed'],
    [['nobody', '2023', 'out'], 'planUnknown'],
    [['danjo3', '2023', '/dev/null/out'], 'fileUnwritable'],
  ])('%j is %s', async (args, code) => {
    const answered = await secretariat([...args, '--json']);
    expect([answered.code, JSON.parse(answered.out).code]).toEqual([2, code]);
  });
});
