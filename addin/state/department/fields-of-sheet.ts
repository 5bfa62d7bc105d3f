import { fieldsOfProject } from '#domain/plan/asked-fields.ts';
import { fieldsOfProjectSoFar } from '#domain/plan/earlier-fields.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';

/** The fields that a department fills in on a sheet, cells of tables of years among them; none where the plan has no such project. */
export function fieldsOfSheet(
  plan: Pick<PlanDefinition, 'form' | 'fiscalYear' | 'moment' | 'projects'>,
  key: Pick<SheetKey, 'project'>,
): EntryField[] {
  const project = plan.projects.find(({ id }) => id === key.project);
  return project ? fieldsOfProject(plan, project).filter(({ input }) => input === 'written') : [];
}

/** What departments filled in at earlier moments of the year and do not any more. */
export function earlierFieldsOfSheet(
  plan: Pick<PlanDefinition, 'form' | 'fiscalYear' | 'moments' | 'moment' | 'projects'>,
  key: Pick<SheetKey, 'project'>,
): EntryField[] {
  const project = plan.projects.find(({ id }) => id === key.project);
  const fields = project ? fieldsOfProjectSoFar(plan, project) : [];
  return fields.filter(({ earlier, input }) => earlier && input === 'written');
}
