import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { RoundAddress } from '#functions/ports/store.ts';
import { examplePlan } from '#local/example/example-plan.ts';

export const exampleRound: RoundAddress = {
  municipality: examplePlan.municipality.id,
  plan: examplePlan.id,
  fiscalYear: examplePlan.fiscalYear,
};

/** The sheet of a project (by its №) as a department (by its name) writes it. */
export function sheetOf(number: string, department: string): SheetKey {
  const project = examplePlan.projects.find((one) => one.number === number)?.id;
  const found = examplePlan.departments.find((one) => one.name === department)?.id;
  if (!project || !found) throw new Error(`The example plan has no №${number} of ${department}`);
  return { project, department: found };
}
