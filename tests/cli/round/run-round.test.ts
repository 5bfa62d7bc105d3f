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

test.each([
  [['open', 'nashi', '2025'], 'planUnknown', '計画「nashi」がない'],
  [['open', '__proto__', '2025'], 'planUnknown', '計画「__proto__」がない'],
  [['open', plan, '1999'], 'notFound', '計画・年度'],
  [['open', plan, 'R5'], 'yearMalformed', '西暦'],
  [['open', plan, '２０２５'], 'yearMalformed', '西暦'],
  [['open', plan], 'usage', '使い方'],
  [['open', plan, '2025', 'more'], 'usage', '使い方'],
  [['shut', plan, '2025'], 'usage', '使い方'],
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
