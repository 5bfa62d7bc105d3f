import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runExport } from '#cli/archive/run-export.ts';
import { runImport } from '#cli/archive/run-import.ts';
import { runRound } from '#cli/round/run-round.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { type Answered, anInstallation, emptyExample, type Run } from '../installation/an-installation.ts';
import { type Line, linesOf, writeArchive } from './archive-text.ts';

let city: Awaited<ReturnType<typeof anInstallation>>;
let empty: typeof city;
let exported: string;
let whole: Answered;
beforeAll(async () => {
  [city, empty] = [await anInstallation(), await anInstallation({ example: emptyExample })];
  exported = path.join(city.folder, '控え.jsonl');
  whole = await city.as('kanri-1')(runExport, [exported]);
}, 30_000);
afterAll(async () => {
  await city.stop();
  await empty.stop();
});

const here = (run: Run, ...args: string[]) => city.as('kanri-1')(run, args);
const there = (run: Run, ...args: string[]) => empty.as('kanri-1')(run, args);
const place = (name: string) => path.join(city.folder, name);
const { id: plan, fiscalYear: year } = examplePlan;

/** But for the moment of the export, the state of a round, and the end, whose hash speaks of both. */
const comparable = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1, -2)
    .map((line) => line.replace(/"state":"(open|closed)"}$/, '"state":"…"}'));

const differing = (file: string) => {
  const [lines, others] = [comparable(file), comparable(exported)];
  const numbers = Array.from({ length: Math.max(lines.length, others.length) }, (_, index) => index);
  return numbers.filter((index) => lines[index] !== others[index]);
};

describe('an export', () => {
  test('holds everything, is for its writer only, and says what is in it', () => {
    const lines = linesOf(exported);
    expect(whole).toMatchObject({ code: 0, complaint: expect.not.stringContaining('書けません') });
    const { counts } = lines.at(-1) as { counts: Record<string, number> };
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(lines.length - 2);
    expect(counts).toMatchObject({ round: 2, member: expect.any(Number) });
    expect(counts.revision).toBeGreaterThan(40);
    expect(whole.out).toContain(`名簿${counts.member}人、年度2件、記録${counts.revision}件`);
    expect(whole.out).toContain(`${plan} ${year}年度は受付中です`);
    expect(statSync(exported).mode & 0o077).toBe(0);
    expect(existsSync(`${exported}.unfinished`)).toBe(false);
  });

  test('of one plan or year holds that only, by name too', async () => {
    const file = place('一年.jsonl');
    expect(await here(runExport, file, '--plan', examplePlan.name, '--year', String(year))).toMatchObject({
      code: 0,
    });
    const rounds = linesOf(file).filter(({ kind }) => kind === 'round');
    expect(rounds.map(({ address }) => address)).toMatchObject([{ plan, fiscalYear: year }]);
  });

  test('is repeated byte for byte but for its moment', async () => {
    const file = place('もう一度.jsonl');
    await here(runExport, file);
    expect(differing(file)).toEqual([]);
  });

  test.each([
    [['--plan', 'nashi'], 'nothingFound'],
    [['--year', '1999'], 'nothingFound'],
    [['--year', '令和5'], 'yearMalformed'],
    [['more.jsonl'], 'usage'],
  ])('%j is %s, and no file is left', async (args, code) => {
    const file = place('なし.jsonl');
    const answered = await here(runExport, file, ...args, '--json');
    expect([answered.code, JSON.parse(answered.out).code]).toEqual([2, code]);
    expect(existsSync(file) || existsSync(`${file}.unfinished`)).toBe(false);
  });

  test('overwrites nothing unless asked to, tries without writing, and names a folder that it cannot write to', async () => {
    expect((await here(runExport, exported, '--json')).out).toContain('fileExists');
    const dry = await here(runExport, place('なし.jsonl'), '--dry-run', '--json');
    expect(JSON.parse(dry.out)).toMatchObject({ ok: true, dryRun: true, rounds: [{}, {}] });
    expect(existsSync(place('なし.jsonl'))).toBe(false);
    const nowhere = await here(runExport, place('ない/なし.jsonl'), '--json');
    expect(JSON.parse(nowhere.out).code).toBe('fileUnwritable');
  });

  test.each(['jimukyoku-1', 'jinken-1', 'iin-1', 'mukankei-1'])('%s has none', async (subject) => {
    const file = place('なし.jsonl');
    const { code, complaint } = await city.as(subject)(runExport, [file]);
    expect([code, complaint]).toEqual([2, expect.stringMatching(/権限がありません|登録されていません/)]);
    expect(existsSync(file)).toBe(false);
  });
});

describe('an import', () => {
  test('into an empty installation is tried, brings everything, and its export is the same', async () => {
    const dry = await there(runImport, exported, '--dry-run');
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('何も変えていません') });
    expect((await there(runExport, place('なし.jsonl'), '--json')).out).toContain('nothingFound');
    const answered = await there(runImport, exported, '--json');
    const { rounds, members } = JSON.parse(answered.out);
    const { counts } = linesOf(exported).at(-1) as { counts: Record<string, number> };
    expect(rounds).toEqual({
      stored: (counts.round ?? 0) + (counts.revision ?? 0) + (counts.audit ?? 0),
      ...{ known: 0, unseen: 0, wereOpen: [{ plan, fiscalYear: year }] },
    });
    expect(members).toEqual({ stored: counts.member, known: 0 });
    const back = place('戻したもの.jsonl');
    expect(await there(runExport, back)).toMatchObject({ code: 0 });
    expect(differing(back)).toEqual([]);
  }, 30_000);

  test('repeated changes nothing and says so; the round that was open is opened as the command says', async () => {
    const again = await there(runImport, exported);
    expect(again.out).toContain('記録は0行を取り込みました');
    expect(again.out).toContain(`tenken round open ${plan} ${year}`);
    const opened = await there(runRound, 'open', plan, String(year));
    expect(opened).toMatchObject({ code: 0 });
  });

  test('into an open round is refused with the command that closes it', async () => {
    for (const args of [[], ['--dry-run']]) {
      const { code, complaint } = await here(runImport, exported, ...args);
      expect([code, complaint]).toEqual([
        2,
        expect.stringContaining(`\n  tenken round close ${plan} ${year}`),
      ]);
    }
  });

  test('of another municipality is refused in words that name both', async () => {
    const foreign = linesOf(exported).map(
      (line): Line =>
        JSON.parse(
          JSON.stringify(line).replaceAll(
            `"municipality":"${examplePlan.municipality.id}"`,
            '"municipality":"betsu-shi"',
          ),
        ),
    );
    const { code, complaint } = await there(runImport, writeArchive(place('別.jsonl'), foreign));
    expect([code, complaint]).toEqual([
      2,
      expect.stringMatching(/betsu-shi.*サインインした自治体は伊勢原市.*何も取り込んでいません。$/),
    ]);
  });

  test('that says something else than what is stored stops at the line of the file', async () => {
    await there(runRound, 'close', plan, String(year));
    const lines = linesOf(exported);
    const forged = lines.findLastIndex(({ kind }) => kind === 'audit');
    const record = { ...(lines[forged]?.record as Line), by: '別の人' };
    const file = writeArchive(place('偽.jsonl'), lines.with(forged, { ...lines[forged], record }));
    const { code, complaint } = await there(runImport, file);
    expect([code, complaint]).toEqual([
      2,
      expect.stringContaining(`${forged + 1}行目が、すでに保存されている内容と異なります`),
    ]);
  });

  test.each(['jimukyoku-1', 'jinken-1', 'mukankei-1'])('by %s is refused', async (subject) => {
    const { code, complaint } = await city.as(subject)(runImport, [exported]);
    expect([code, complaint]).toEqual([2, expect.stringMatching(/権限がありません|登録されていません/)]);
  });
});
