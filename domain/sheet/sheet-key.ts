import type { DepartmentId, PlanDefinition, ProjectId } from '../plan/plan-definition.ts';

/** A sheet is one project as one department writes it. */
export interface SheetKey {
  project: ProjectId;
  department: DepartmentId;
}

/** Every sheet that a round asks for, in the order of the plan; joint projects once, under the department that leads. */
export function sheetKeys(plan: Pick<PlanDefinition, 'projects'>): SheetKey[] {
  return plan.projects.flatMap((project) =>
    (project.written === 'jointly' ? project.departments.slice(0, 1) : project.departments).map(
      (department) => ({
        project: project.id,
        department,
      }),
    ),
  );
}

/** `p12/kiki`: the key as one word, for maps and table rows. */
export function sheetKeyText(key: SheetKey): string {
  return `${key.project}/${key.department}`;
}
