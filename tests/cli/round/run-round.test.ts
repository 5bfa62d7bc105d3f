import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRound } from '#cli/round/run-round.ts';
import type { PlanId } from '#domain/plan/plan-definition.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { anInstallation } from '../installation/an-installation.ts';

let city: Awaited<ReturnType<typeof anInstallation>>;
beforeAll(async () => {
  city = await anInstallation();
});
afterAll(() => city.stop());

const { id: plan, name, fiscalYear: year, municipality } = examplePlan;
const round = (...args: string[]) => city.as('kanri-1')(runRound, args);
const stateNow = async () =>
  (
    await city.server.store.findRound({
      municipality: municipality.id,
      plan: plan as PlanId,
      fiscalYear: year,
    })
  )?.state;
const moves = async () =>
  (await city.server.store.listAdministration(municipality.id)).records.filter(
    ({ action }) => action === 'moveRound',
  );

describe('a round', () => {
  test('is tried, closed, closed again without a record, and opened', async () => {
    const tried = await round('close', plan, String(year), '--dry-run');
    expect(tried).toMatchObject({
      code: 0,
      out: `「${name}」${year}年度は今受付中です。実行すると、受付を閉じた状態になります。`,
    });
    expect(await stateNow()).toBe('open');
    const closed = await round('close', plan, String(year));
    expect(closed).toMatchObject({ code: 0, out: `「${name}」${year}年度の受付を閉じました。` });
    expect(await stateNow()).toBe('closed');
    const again = await round('close', plan, String(year));
    expect(again).toMatchObject({ code: 0, out: `「${name}」${year}年度は、すでに受付を閉じた状態です。` });
    expect(await moves()).toMatchObject([{ move: 'close', plan, fiscalYear: year, subject: 'kanri-1' }]);
    const opened = await round('open', plan, String(year));
    expect(opened).toMatchObject({ code: 0, out: `「${name}」${year}年度の受付を始めました。` });
    expect(await stateNow()).toBe('open');
  });

  test('is found by the name of its plan, however wide its letters, and told to a program', async () => {
    const wide = name.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const { out } = await round('open', ` ${wide} `, String(year), '--json');
    expect(JSON.parse(out)).toEqual({
      ok: true,
      dryRun: false,
      plan,
      fiscalYear: year,
      state: 'open',
      changed: false,
    });
    const tried = await round('close', name, String(year), '--json', '--dry-run');
    expect(JSON.parse(tried.out)).toEqual({
      ok: true,
      dryRun: true,
      plan,
      fiscalYear: year,
      state: 'open',
      changed: false,
    });
  });
});

describe('a round that is closed', () => {
  const secretariat = (...args: string[]) => city.as('jimukyoku-1')(runRound, args);
  beforeAll(() => secretariat('close', plan, String(year)));
  afterAll(() => secretariat('open', plan, String(year)));

  test('is reopened for one department by its name, and closed for it again', async () => {
    const reopened = await secretariat('reopen', plan, String(year), '職員課');
    expect(reopened).toMatchObject({
      code: 0,
      out: `「${name}」${year}年度の受付を、職員課だけ再び始めました。`,
    });
    const again = await secretariat('reopen', plan, String(year), '職員課', '--json');
    expect(JSON.parse(again.out)).toMatchObject({
      ok: true,
      state: 'closed',
      reopened: ['shokuin'],
      changed: false,
    });
    const ended = await secretariat('end-reopening', plan, String(year), 'shokuin');
    expect(ended.out).toBe(`「${name}」${year}年度の職員課の再受付を終えました。`);
    const unknown = await secretariat('reopen', plan, String(year), 'ない課', '--json');
    expect([unknown.code, JSON.parse(unknown.out).code]).toEqual([2, 'departmentUnknown']);
  });

  test('is not final while something is unfinished, of which each is named', async () => {
    for (const more of [[], ['--dry-run']]) {
      const { code, out } = await secretariat(
        'finalise',
        plan,
        String(year),
        '2024-09-30',
        '--json',
        ...more,
      );
      const { unfinished, ...rest } = JSON.parse(out);
      expect([code, rest]).toEqual([1, { ok: false, code: 'unfinished' }]);
      expect(new Set(unfinished.map((one: { code: string }) => one.code))).toEqual(
        new Set(['sheetOpen', 'actualMissing', 'gradeMissing']),
      );
    }
    expect(await stateNow()).toBe('closed');
    const early = ['2024-10-07', '--place', '№１', '--was', '誤', '--is', '正'];
    const corrected = await secretariat('correct', plan, String(year), ...early, '--json');
    expect([corrected.code, JSON.parse(corrected.out).code]).toEqual([2, 'roundMoveNotPossible']);
  });

  test('shows its calendar, and has it set day by day in their order', async () => {
    const shown = await secretariat('calendar', plan, String(year));
    expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('提出期限：')]);
    const calendar = (...args: string[]) => secretariat('calendar', plan, String(year), ...args, '--json');
    const wrong = await calendar('--deadline', '1999-01-01');
    expect([wrong.code, JSON.parse(wrong.out).code]).toEqual([2, 'dayTooEarly']);
    const malformed = await calendar('--deadline', '2024-02-30');
    expect([malformed.code, JSON.parse(malformed.out).code]).toEqual([2, 'dayMalformed']);
    const tried = await calendar('--publication', '2024-11-29', '--dry-run');
    expect(JSON.parse(tried.out)).toMatchObject({ changed: false, calendar: { publication: '2024-11-29' } });
    expect(JSON.parse((await calendar()).out).calendar.publication).not.toBe('2024-11-29');
    expect(JSON.parse((await calendar('--publication', '2024-11-29')).out).changed).toBe(true);
    expect(JSON.parse((await calendar('--publication', 'none')).out).calendar.publication).toBeUndefined();
  });

  test('has a round after it, once', async () => {
    const tried = await secretariat('next', plan, String(year), '--dry-run', '--json');
    expect(JSON.parse(tried.out)).toMatchObject({ ok: true, fiscalYear: year + 1, changed: false });
    const made = await secretariat('next', plan, String(year));
    expect([made.code, made.out]).toEqual([0, expect.stringContaining(`${year + 1}年度を作りました。`)]);
    const again = await secretariat('next', plan, String(year), '--json');
    expect([again.code, JSON.parse(again.out).code]).toEqual([2, 'roundExists']);
  });
});

test.each([
  [['open', 'nashi', '2025'], 'planUnknown', '計画「nashi」がない'],
  [['open', '__proto__', '2025'], 'planUnknown', '計画「__proto__」がない'],
  [['open', plan, '1999'], 'notFound', '計画・年度'],
  [['open', plan, 'R5'], 'yearMalformed', '西暦'],
  [['open', plan, '２０２５'], 'yearMalformed', '西暦'],
  [['open', plan], 'usage', '使い方'],
  [['open', plan, '2025', 'more'], 'usage', '使い方'],
  [['shut', plan, '2025'], 'usage', '使い方'],
  [['next', plan, '2025', 'more'], 'usage', '使い方'],
  [['finalise', plan, String(year)], 'usage', '使い方'],
  [['finalise', plan, String(year), '2024-02-30'], 'dayMalformed', '日付'],
  [['correct', plan, String(year), '2024-10-07'], 'usage', '使い方'],
  [[], 'usage', '使い方'],
])('%j is %s', async (args, code, said) => {
  const answered = await round(...args, '--json');
  expect([answered.code, JSON.parse(answered.out)]).toEqual([
    2,
    { ok: false, code, message: expect.stringContaining(said) },
  ]);
});

test.each(['jinken-1', 'iin-1', 'mukankei-1'])('%s moves none', async (subject) => {
  const before = await stateNow();
  const { code, complaint } = await city.as(subject)(runRound, ['close', plan, String(year)]);
  expect([code, complaint]).toEqual([2, expect.stringMatching(/権限がありません|登録されていません/)]);
  expect(await stateNow()).toBe(before);
});
