import { departmentName } from '../plan/department-name.ts';
import type { DepartmentId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { sheetKeys, sheetKeyText } from '../sheet/sheet-key.ts';
import type { SheetState } from '../sheet/sheet-state.ts';
import { stateNow } from '../sheet/state-now.ts';
import { openStates } from '../tables/table-facts.ts';

/** A department that still has to hand in, and what. */
export interface Reminder {
  department: DepartmentId;
  name: string;
  sheets: { number: string; project: string; state: SheetState }[];
}

/** Departments with sheets that are not handed in, in the order of the plan; `heads` by `sheetKeyText`. */
export function findReminders(plan: PlanDefinition, heads: Readonly<Record<string, SheetHead>>): Reminder[] {
  const projects = new Map<string, Project>(plan.projects.map((project) => [project.id, project]));
  const open = new Map<DepartmentId, Reminder['sheets']>();
  for (const key of sheetKeys(plan)) {
    const state = stateNow(plan, heads[sheetKeyText(key)]);
    const project = projects.get(key.project);
    if (!project || !openStates.includes(state)) continue;
    const sheets = open.get(key.department) ?? [];
    sheets.push({ number: project.number, project: project.name, state });
    open.set(key.department, sheets);
  }
  return plan.departments.flatMap((department) => {
    const sheets = open.get(department.id);
    const { name } = departmentName(department, plan.fiscalYear);
    return sheets ? [{ department: department.id, name, sheets }] : [];
  });
}
