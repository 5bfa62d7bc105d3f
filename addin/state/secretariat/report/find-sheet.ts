import { departmentText } from '#domain/plan/department-name.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Unfinished } from '#domain/report/find-unfinished.ts';
import { type SheetKey, sheetKeys } from '#domain/sheet/sheet-key.ts';

/** The sheet that a report calls unfinished: the report names it by words, as it is printed. */
export function findSheet(
  plan: PlanDefinition,
  { number, project, department }: Extract<Unfinished, { code: 'sheetOpen' }>,
): SheetKey | undefined {
  const named = plan.departments.find((one) => departmentText(one, plan.fiscalYear) === department);
  const meant = plan.projects.filter((one) => one.number === number && one.name === project);
  return sheetKeys(plan).find(
    (key) => key.department === named?.id && meant.some(({ id }) => id === key.project),
  );
}
