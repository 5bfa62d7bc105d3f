import { departmentText } from '#domain/plan/department-name.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { isValidIn } from '#domain/plan/validity.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';

/** What a round asks one department for. */
export interface AskedDepartment {
  id: DepartmentId;
  name: string;
  sheets: { number: string; name: string }[];
  indicators: { number: string; name: string }[];
}

/** In the order of the plan; those that are asked for nothing are left out. */
export function askedDepartments(plan: PlanDefinition, sheets: readonly SheetKey[]): AskedDepartment[] {
  const projects = new Map(plan.projects.map((project) => [project.id, project]));
  const indicators = (plan.indicators ?? []).filter(({ valid }) => isValidIn(valid, plan.fiscalYear));
  return plan.departments
    .map((department) => ({
      id: department.id,
      name: departmentText(department, plan.fiscalYear),
      sheets: sheets
        .filter((key) => key.department === department.id)
        .flatMap((key) => {
          const project = projects.get(key.project);
          return project ? [{ number: project.number, name: project.name }] : [];
        }),
      indicators: indicators
        .filter(({ departments }) => departments.includes(department.id))
        .map(({ number, name }) => ({ number, name })),
    }))
    .filter(({ sheets: own, indicators: measured }) => own.length + measured.length > 0);
}
