import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CommandOutput } from '#cli/command-output.ts';
import { runFind } from '#cli/find/run-find.ts';
import { runPlan } from '#cli/plan/run-plan.ts';
import { runSuggest } from '#cli/suggest/run-suggest.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { chooseExample } from '#local/start/chosen-example.ts';
import { drawBlankForms } from '#local/trial/draw-blank-forms.ts';
import { readTestPlan } from './read-test-plan.ts';

const guide = readFileSync('docs/guides/plan-definition.ja.md', 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'tenken-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

const silent: CommandOutput = { print: () => undefined, complain: () => undefined };
const commands: Record<string, (args: string[]) => number | Promise<number>> = {
  find: (args) => runFind(args, silent.print),
  plan: (args) => runPlan(args, silent),
  suggest: (args) => runSuggest(args, silent),
};

test('the commands of the guide work one after the other, as they stand', async () => {
  const lines = [...guide.matchAll(/^npm (?:run --silent tenken|start) -- (.*)$/gm)].map(([line]) => line);
  expect(lines).toHaveLength(9);
  const lastYear = drawBlankForms(readTestPlan('nagareyama-r7'), 'kodomokatei' as DepartmentId);
  writeFileSync(path.join(folder, '昨年度の様式.xlsx'), lastYear);
  const halfYearly = { ...readTestPlan('hamasato-kankyo-bosai'), moment: 'first' };
  writeFileSync(path.join(folder, '上期.json'), JSON.stringify(halfYearly));
  for (const line of lines) {
    const words = line.split(' -- ')[1]?.split(' ').map(inFolder) ?? [];
    expect([line, await run(line, words)]).toEqual([line, 0]);
  }
}, 60_000);

async function run(line: string, words: string[]): Promise<number> {
  if (line.startsWith('npm start')) return chooseExample(words).ok ? 0 : 1;
  const [name = '', ...args] = words;
  return (await commands[name]?.(args)) ?? 2;
}

/** What the guide writes, and the reader's own file, are in a folder of their own. */
function inFolder(word: string): string {
  return /^(?:kodomo|昨年度|上期|年度末)/.test(word) ? path.join(folder, word) : word;
}
