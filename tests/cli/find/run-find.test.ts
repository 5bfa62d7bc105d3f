import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFind } from '#cli/find/run-find.ts';
import { finderPlan } from '#tests/domain/finder/finder-plan.ts';
import { leftForm } from '#tests/domain/finder/sketch-grid.ts';
import { workbookBytes } from '../workbook-bytes.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const run = async (...args: string[]) => {
  const lines: string[] = [];
  const code = await runFind(args, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'find-'));
  const bytes = workbookBytes('講座', leftForm(2, '男女共同参画講座', { year: 'R4' }));
  writeFileSync(at('plan.json'), JSON.stringify(finderPlan));
  writeFileSync(at('講座.xlsx'), bytes);
  writeFileSync(at('今年.xlsx'), workbookBytes('講座', leftForm(2, '男女共同参画講座')));
  writeFileSync(at('途中.xlsx'), bytes.slice(0, Math.floor(bytes.length * 0.6)));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('says which forms stand in a workbook, where, and what is doubtful', async () => {
  const { code, text } = await run(at('講座.xlsx'), '--plan', at('plan.json'));
  expect(code).toBe(1);
  expect(text).toContain('様式：1件');
  expect(text).toContain('№2 男女共同参画講座　「講座」A1:D6（見出しは左）');
  expect(text).toContain('令和4年度');
});

test('exits with 0 where nothing is doubtful', async () => {
  expect((await run(at('今年.xlsx'), '--plan', at('plan.json'))).code).toBe(0);
});

test('gives the report as JSON', async () => {
  const { text } = await run('--json', at('講座.xlsx'), '--plan', at('plan.json'));
  expect(JSON.parse(text)).toMatchObject([
    { forms: [{ project: 'p2' }], notes: [{ code: 'otherYearLabel' }] },
  ]);
});

test('goes on after a file that is damaged or missing, and says so', async () => {
  const files = [at('途中.xlsx'), at('ない.xlsx'), at('講座.xlsx')];
  const { code, text } = await run(...files, '--plan', at('plan.json'));
  expect(code).toBe(1);
  expect(text).toContain('「途中.xlsx」は壊れている');
  expect(text).toContain('「ない.xlsx」がありません');
  expect(text).toContain('様式：1件');
});

test('explains itself where the command or the plan is wrong', async () => {
  expect((await run(at('講座.xlsx'))).code).toBe(2);
  expect((await run('--what')).text).toContain('使い方');
  expect((await run(at('講座.xlsx'), '--plan', at('講座.xlsx'))).text).toContain('計画定義');
});
