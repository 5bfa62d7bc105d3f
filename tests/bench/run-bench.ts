import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examplePlan } from '#local/example/example-plan.ts';
import type { BenchFigure } from './bench-figure.ts';
import { checkCorpus } from './check-corpus.ts';
import { checkTexts } from './check-texts.ts';
import { keystrokeInChromium } from './keystroke-in-chromium.ts';
import { lambdaStart } from './lambda-start.ts';
import { paneSize } from './pane-size.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { refreshTables } from './refresh-tables.ts';
import { refreshWorkbook } from './refresh-workbook.ts';
import { reportBench } from './report-workbook.ts';
import { wholeRound } from './whole-round.ts';

/** `npm run bench -- --only lambda --json FILE` */
const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });

const parts: Record<string, () => BenchFigure[] | Promise<BenchFigure[]>> = {
  corpus: () => checkCorpus(),
  keystroke: () => keystrokeInChromium(examplePlan),
  round: () => wholeRound(examplePlan),
  workbooks: () => readWorkbooks(examplePlan),
  texts: () => checkTexts(examplePlan),
  tables: () => refreshTables(),
  refresh: () => refreshWorkbook(examplePlan),
  pane: () => paneSize(),
  lambda: () => lambdaStart(),
  report: () => reportBench(examplePlan),
};

const { only } = values;
if (only !== undefined && !parts[only])
  throw new Error(`There is no part ${only}, but ${Object.keys(parts).join(', ')}.`);

const figures: BenchFigure[] = [];
for (const [name, measure] of Object.entries(parts))
  if (only === undefined || name === only) figures.push(...(await measure()));

console.table(figures.map(({ name, ours, theirs, ratio, unit }) => ({ name, ours, theirs, unit, ratio })));
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
