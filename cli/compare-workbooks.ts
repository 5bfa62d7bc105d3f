import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findForms } from '#domain/finder/find-forms.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { compareForms } from './compare/compare-forms.ts';
import type { ExpectedWorkbook } from './compare/expected-forms.ts';
import { addTally, count, emptyTally, type Tally, tallyText } from './compare/tally.ts';
import { findPlan } from './find/read-plan.ts';
import { readGrids } from './read-grids.ts';

/** Compares every workbook of a folder with the `expected.json` beside it; 0 where everything was found. */
export function compareWorkbooks(args: string[], out: (line: string) => void): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { plan: { type: 'string' } },
  });
  const [folder] = positionals;
  const plan = values.plan === undefined ? undefined : findPlan(values.plan);
  if (folder === undefined || !plan) {
    out('usage: npm run workbooks -- FOLDER --plan PLAN.json');
    return 2;
  }
  const total = emptyTally();
  let time = 0;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .sort();
  for (const file of files) {
    const start = performance.now();
    const tally = compareOne(path.join(folder, file), plan);
    time += performance.now() - start;
    addTally(total, tally);
    out(`${file}: ${tallyText(tally) || 'nothing to compare'}`);
    for (const difference of tally.differences) out(`  ✗ ${difference}`);
  }
  out(`total of ${files.length} workbooks: ${tallyText(total)} (${Math.round(time)} ms)`);
  return total.differences.length === 0 && files.length > 0 ? 0 : 1;
}

function compareOne(file: string, plan: PlanDefinition): Tally {
  const expected = readExpected(file.replace(/\.xlsx$/, '.expected.json'));
  const tally = emptyTally();
  if (!expected) return tally;
  const read = readGrids(file);
  const name = path.basename(file);
  const report = read.ok ? findForms(read.grids, plan) : undefined;
  if (expected.outcome === 'reject') {
    const isTaken = report?.forms.some((form) => form.project !== undefined) ?? false;
    count(tally, 'rejected', !isTaken, `${name}: opened, and forms were taken in`);
  } else if (report) addTally(tally, compareForms(report, expected.forms ?? [], plan));
  else count(tally, 'opened', false, `${name}: ${read.ok || read.refusal.code}`);
  return tally;
}

function readExpected(file: string): ExpectedWorkbook | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ExpectedWorkbook;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = compareWorkbooks(process.argv.slice(2), console.log);
}
