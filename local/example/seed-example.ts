import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Answer } from '#functions/operations/answer.ts';
import type { Store } from '#functions/ports/store.ts';
import { type ExampleActual, exampleActuals, lastYearActuals } from './example-actuals.ts';
import { actualChange, mustBeKept, sheetChange } from './example-changes.ts';
import { examplePeople } from './example-people.ts';
import { examplePlan } from './example-plan.ts';
import { exampleSheets } from './example-sheets.ts';
import { lastYearOpinions } from './last-year-opinions.ts';
import { lastYearPlan } from './last-year-plan.ts';
import { lastYearSheets } from './last-year-sheets.ts';
import { sheetSteps, sheetWriter } from './sheet-steps.ts';

/**
 * Puts the example city into a store: the round, the one before it, the people, and what was already sent in. Nothing
 * happens where it is complete; an attempt that was broken off is taken up again.
 */
export async function seedExample(store: Store): Promise<void> {
  const { municipality } = examplePlan;
  if (await store.findMunicipality(municipality.id)) return;
  await seedLastYear(store);
  await store.putPlan(examplePlan, 'open');
  await putPeople(store);
  for (const sheet of exampleSheets) {
    for (const step of sheetSteps(store, sheet)) mustHold(await step());
  }
  const reported = await Promise.all(saveActuals(store, examplePlan, exampleActuals));
  reported.forEach(mustBeKept);
  // Last: it says that everything before it is there.
  await store.putMunicipality(municipality);
}

async function putPeople(store: Store): Promise<void> {
  const { id } = examplePlan.municipality;
  for (const { subject, name, memberships } of examplePeople) {
    await store.putMember(id, { subject, name, memberships });
  }
  const writers = new Map(
    [...exampleSheets, ...exampleActuals].map((written) => [written.department, sheetWriter(written)]),
  );
  for (const { person, membership } of writers.values()) {
    await store.putMember(id, { subject: person.subject, name: person.name, memberships: [membership] });
  }
}

/** The year before, of the plan that the example's plan follows: closed, only to be read beside this year's sheets. */
async function seedLastYear(store: Store): Promise<void> {
  await store.putPlan(lastYearPlan, 'closed');
  const sheets = lastYearSheets.map((sheet) => store.saveSheet(sheetChange(lastYearPlan, sheet)));
  const opinions = lastYearOpinions(lastYearPlan).map((change) => store.saveOpinion(change));
  const actuals = saveActuals(store, lastYearPlan, lastYearActuals);
  const outcomes = await Promise.all([...sheets, ...actuals, ...opinions]);
  outcomes.forEach(mustBeKept);
}

function saveActuals(store: Store, plan: PlanDefinition, actuals: readonly ExampleActual[]) {
  return actuals.map((actual) => store.saveActual(actualChange(plan, actual)));
}

function mustHold(answer: Answer<unknown>): void {
  // An attempt that was broken off had already stored it.
  if (answer.ok || answer.refusal.code === 'overtaken') return;
  throw new Error(`the example cannot be stored: ${answer.refusal.code}`);
}
