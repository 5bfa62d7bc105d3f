import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPlan } from '#cli/plan/run-plan.ts';
import { runPlanExport } from '#cli/plan/run-plan-export.ts';
import { runPlanImport } from '#cli/plan/run-plan-import.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { anInstallation } from '../installation/an-installation.ts';

let city: Awaited<ReturnType<typeof anInstallation>>;
beforeAll(async () => {
  city = await anInstallation();
});
afterAll(() => city.stop());

const { id, name, fiscalYear } = examplePlan;
const year = String(fiscalYear);
const place = (file: string) => path.join(city.folder, file);
const administrator = () => city.as('kanri-1');

function written(content: unknown, file = '計画.json'): string {
  writeFileSync(place(file), typeof content === 'string' ? content : JSON.stringify(content));
  return place(file);
}

async function stored(): Promise<PlanDefinition> {
  const { out } = await administrator()(runPlanExport, [id, year, '--json']);
  return JSON.parse(out).definition;
}

const imported = (file: string, ...args: string[]) => administrator()(runPlanImport, [file, ...args]);

describe('a definition', () => {
  test('is exported as JSON, printed and into a file, and is the same when it comes back', async () => {
    const printed = await administrator()(runPlanExport, [name, year]);
    expect(JSON.parse(printed.out)).toEqual(examplePlan);
    expect((await administrator()(runPlanExport, [id, year, place('取り出した.json')])).code).toBe(0);
    expect(readFileSync(place('取り出した.json'), 'utf8')).toBe(`${printed.out}\n`);
    const again = await administrator()(runPlanExport, [id, year, place('取り出した.json'), '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ ok: false, code: 'fileExists' });
    expect(await imported(place('取り出した.json'))).toMatchObject({
      code: 0,
      out: expect.stringContaining(`「${name}」${year}年度の計画定義は、変わりありません。`),
    });
  });

  test('as a workbook is the same too', async () => {
    const output = { print: () => {}, complain: () => {} };
    const args = ['to-workbook', written(examplePlan), place('計画.xlsx')];
    expect(await runPlan(args, output)).toBe(0);
    expect((await imported(place('計画.xlsx'), '--json')).out).toContain('"places": []');
  });

  test('shows what it changes, is tried, then taken', async () => {
    const [first, ...projects] = examplePlan.projects;
    const changed = { ...examplePlan, projects: [{ ...first, name: '名を変えた事業' }, ...projects] };
    const file = written(changed);
    const tried = await imported(file, '--dry-run');
    expect(tried.out).toContain('変更：projects[0].name');
    expect(tried.out).toMatch(/1か所を直して取り込めます。試しに調べただけで、何も変えていません。$/);
    expect(await stored()).toEqual(examplePlan);
    const taken = await imported(file, '--json');
    expect(JSON.parse(taken.out)).toMatchObject({
      ...{ ok: true, dryRun: false, plan: id, fiscalYear, isNew: false, state: 'open' },
      changes: { places: [{ place: 'projects[0].name', kind: 'changed' }], notes: [expect.any(String)] },
    });
    expect(await stored()).toEqual(changed);
    expect((await imported(written(examplePlan))).code).toBe(0);
    expect(await stored()).toEqual(examplePlan);
  });

  test('of a year that is not there yet begins closed, with the command that opens it', async () => {
    const file = written({ ...examplePlan, fiscalYear: 2031, calendar: {} });
    const tried = await imported(file, '--dry-run');
    expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('新しい年度として取り込めます') });
    const { code, out } = await imported(file);
    expect([code, out]).toEqual([0, expect.stringContaining(`tenken round open ${id} 2031`)]);
  });

  test('that would leave written sheets without a place is refused with their number', async () => {
    const kept = examplePlan.projects.slice(-1);
    const indicators = examplePlan.indicators ?? [];
    const { code, complaint } = await imported(written({ ...examplePlan, projects: kept, indicators }));
    expect([code, complaint]).toEqual([2, expect.stringMatching(/すでに書かれたシート\d+件の置き場所/)]);
    expect(await stored()).toEqual(examplePlan);
  });

  test('that somebody else replaced in between is not overwritten', async () => {
    const theirs = { ...examplePlan, name: `${name}（改）` };
    const { store } = city.server;
    const { findRound } = store;
    store.findRound = async (round) => {
      const found = await findRound(round);
      store.findRound = findRound;
      await store.putPlan(theirs, 'open');
      return found;
    };
    const { code, complaint } = await imported(written({ ...examplePlan, name: `${name}（案）` }));
    expect([code, complaint]).toEqual([2, expect.stringContaining('ほかの人が先に計画定義を取り込みました')]);
    expect((await stored()).name).toBe(theirs.name);
    await store.putPlan(examplePlan, 'open');
  });
});
