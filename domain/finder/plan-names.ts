import type { PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import { compactText } from '#domain/text/compact-text.ts';
import { createDepartmentFinder, type DepartmentsInText } from './find-departments.ts';
import { compactNumber } from './project-number.ts';

/** The plan's numbers, names and departments, to be looked up as they stand in cells. */
export interface PlanNames {
  byNumber(text: string): Project | undefined;
  /** Nothing where two projects have the name. */
  byName(text: string): Project | undefined;
  departments(text: string): DepartmentsInText;
}

export function createPlanNames(plan: PlanDefinition): PlanNames {
  const numbers = new Map(plan.projects.map((project) => [compactNumber(project.number), project]));
  const names = new Map<string, Project | undefined>();
  for (const project of plan.projects) {
    const key = compactName(project.name);
    names.set(key, names.has(key) ? undefined : project);
  }
  names.delete('');
  numbers.delete('');
  return {
    byNumber: remember((text) => numbers.get(compactNumber(text))),
    byName: remember((text) => names.get(compactName(text))),
    departments: createDepartmentFinder(plan.departments, plan.fiscalYear),
  };
}

/** The same texts are asked about again and again. */
function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/** Quotation marks around a name and the kind of its brackets are the typist's. */
export function compactName(text: string): string {
  return compactText(text)
    .replace(/[〔【［[]/g, '(')
    .replace(/[〕】］\]]/g, ')')
    .replace(/^[「『"](.*)[」』"]$/, '$1')
    .replace(/[、,]/g, '、')
    .replace(/[･・]/g, '・');
}
