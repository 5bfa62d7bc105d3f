import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { Answer } from '#functions/operations/answer.ts';
import type { Store } from '#functions/ports/store.ts';
import { examplePeople } from './example-people.ts';
import { examplePlan } from './example-plan.ts';
import { exampleSheets } from './example-sheets.ts';
import { sheetSteps, sheetWriter } from './sheet-steps.ts';

/**
 * Puts the example city into a store: the round, the people, and what other departments already sent in. Nothing
 * happens where it is complete; an attempt that was broken off is taken up again.
 */
export async function seedExample(store: Store): Promise<void> {
  const { municipality } = examplePlan;
  if (await store.findMunicipality(municipality.id)) return;
  await store.putPlan(examplePlan, 'open');
  await putPeople(store);
  for (const sheet of exampleSheets) {
    for (const step of sheetSteps(store, sheet)) mustHold(await step());
  }
  // Last: it says that everything before it is there.
  await store.putMunicipality(municipality);
}

async function putPeople(store: Store): Promise<void> {
  const { id } = examplePlan.municipality;
  for (const { subject, memberships } of examplePeople) {
    for (const membership of memberships) await store.putMembership(id, subject, membership);
  }
  const writers = new Map(exampleSheets.map((sheet) => [sheet.department, sheetWriter(sheet)]));
  for (const { person, membership } of writers.values()) {
    await store.putMembership(id, person.subject, membership);
  }
}

function mustHold(answer: Answer<SheetHead>): void {
  // An attempt that was broken off had already stored it.
  if (answer.ok || answer.refusal.code === 'overtaken') return;
  throw new Error(`the example cannot be stored: ${answer.refusal.code}`);
}
