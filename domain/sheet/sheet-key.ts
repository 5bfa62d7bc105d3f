import type { DepartmentId, PlanDefinition, Project, ProjectId } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';

/** A sheet is one project as one department writes it. */
export interface SheetKey {
  project: ProjectId;
  department: DepartmentId;
}

/**
 * Every sheet that a round asks for, in the order of the plan; where one department writes for all, once, under the one
 * that leads. Projects and departments that have ended, or have not begun, are in the definition but are not asked.
 */
export function sheetKeys(plan: Pick<PlanDefinition, 'projects' | 'departments' | 'fiscalYear'>): SheetKey[] {
  const elsewhen = new Set<DepartmentId>(
    plan.departments.filter(({ valid }) => !isValidIn(valid, plan.fiscalYear)).map(({ id }) => id),
  );
  return plan.projects
    .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
    .flatMap((project) =>
      writersOf(project, elsewhen).map((department) => ({ project: project.id, department })),
    );
}

function writersOf({ departments, written }: Project, elsewhen: ReadonlySet<DepartmentId>): DepartmentId[] {
  const here = departments.filter((id) => !elsewhen.has(id));
  return written === 'perDepartment' ? here : here.slice(0, 1);
}

/** `p12/kiki`: the key as one word, for maps and table rows. */
export function sheetKeyText(key: SheetKey): string {
  return `${key.project}/${key.department}`;
}
