import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examplePlan } from '#local/example/example-plan.ts';
import { planOfSheets } from '../costs/plan-of-sheets.ts';
import { replayYear } from '../costs/replay-year.ts';
import { yearOfUse } from '../costs/year-of-use.ts';

/** What a year takes of the cloud, counted: of a town with the example's 66 projects, and of a city with 1,000 sheets. */
const { values } = parseArgs({ options: { json: { type: 'string' } } });

const measured = {
  town: await replayYear(examplePlan, yearOfUse),
  city: await replayYear(planOfSheets(examplePlan, 1000), yearOfUse),
};

for (const [name, { routes, ...round }] of Object.entries(measured)) {
  console.log(name, round);
  console.table(routes);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
