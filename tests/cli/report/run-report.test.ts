import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runReport } from '#cli/report/run-report.ts';
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

test('a report cannot be final while something is open', async () => {
  const out = path.join(folder, 'final');
  const { code, out: said } = await secretariat(['danjo3', '2023', out, '--final', '2024-09-30', '--json']);
  const { unfinished, ...rest } = JSON.parse(said);
  expect([code, rest]).toEqual([1, { ok: false, code: 'unfinished' }]);
  expect(new Set(unfinished.map((one: { code: string }) => one.code))).toEqual(
    new Set(['sheetOpen', 'actualMissing', 'gradeMissing']),
  );
  expect(readdirSync(folder)).not.toContain('final');
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
    [['danjo3', '2023', 'out', '--final', '2024-02-30'], 'dayMalformed'],
    [['danjo3', '2023', '/dev/null/out'], 'fileUnwritable'],
  ])('%j is %s', async (args, code) => {
    const answered = await secretariat([...args, '--json']);
    expect([answered.code, JSON.parse(answered.out).code]).toEqual([2, code]);
  });
});
