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
import { wholeRound } from './whole-round.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });

const figures: BenchFigure[] = [
  ...(await checkCorpus()),
  ...(await keystrokeInChromium(examplePlan)),
  ...(await wholeRound(examplePlan)),
  ...(await readWorkbooks(examplePlan)),
  ...checkTexts(examplePlan),
  ...refreshTables(),
  ...(await paneSize()),
  ...(await lambdaStart()),
];

console.table(figures.map(({ name, ours, theirs, ratio, unit }) => ({ name, ours, theirs, unit, ratio })));
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
