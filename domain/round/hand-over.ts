import type { Department, DepartmentId, PlanDefinition, PlanNode, Project } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { RoundProblem } from './round-problem.ts';

/**
 * Gives the projects, indicators and nodes of departments that have ended to the department that succeeds them. Where
 * none does, or several do, only the secretariat can say who takes over: that is a problem, at the department.
 */
export function handOver(plan: PlanDefinition): { plan: PlanDefinition; problems: RoundProblem[] } {
  const { fiscalYear, departments } = plan;
  const problems: RoundProblem[] = [];
  let handed = plan;
  for (const [index, { id, name, valid }] of departments.entries()) {
    const hasEnded = valid?.until !== undefined && valid.until < fiscalYear;
    const numbers = hasEnded ? namedIn(handed, id) : [];
    if (numbers.length === 0) continue;
    const [heir, ...more] = heirsOf(id, departments, fiscalYear);
    if (heir !== undefined && more.length === 0) handed = handedTo(handed, id, heir);
    else problems.push({ code: 'departmentStillNamed', place: `departments[${index}]`, name, numbers });
  }
  return { plan: handed, problems };
}

/** Those in force that took its work over; one that has ended since stands for those that follow it. */
function heirsOf(id: DepartmentId, departments: readonly Department[], fiscalYear: number): DepartmentId[] {
  const found = new Set([id]);
  for (const one of found) {
    for (const heir of departments) if (heir.succeeds?.includes(one)) found.add(heir.id);
  }
  return departments
    .filter((one) => one.id !== id && found.has(one.id) && isValidIn(one.valid, fiscalYear))
    .map((one) => one.id);
}

/** The numbers of the projects, indicators and nodes of this year that name the department. */
function namedIn(plan: PlanDefinition, id: DepartmentId): string[] {
  const names = ({ departments, valid }: Pick<PlanNode, 'departments' | 'valid'>) =>
    isValidIn(valid, plan.fiscalYear) && (departments?.includes(id) ?? false);
  return [
    ...plan.projects.filter(names).map(({ number }) => number),
    ...(plan.indicators ?? []).filter(names).map(({ number }) => number),
    ...plan.nodes.filter(names).map(({ code }) => code),
  ];
}

function handedTo(plan: PlanDefinition, from: DepartmentId, to: DepartmentId): PlanDefinition {
  const now = ({ valid }: Pick<Project, 'valid'>) => isValidIn(valid, plan.fiscalYear);
  const passed = (ids: DepartmentId[]) => [...new Set(ids.map((id) => (id === from ? to : id)))];
  const nodes = plan.nodes.map((node) =>
    now(node) && node.departments ? { ...node, departments: passed(node.departments) } : node,
  );
  const projects = plan.projects.map((project) =>
    now(project) ? givenTo({ ...project, departments: passed(project.departments) }, from, to) : project,
  );
  const { indicators, ...rest } = plan;
  const passedOn = indicators?.map((one) =>
    now(one) ? { ...one, departments: passed(one.departments) } : one,
  );
  return { ...rest, nodes, projects, ...(passedOn ? { indicators: passedOn } : {}) };
}

function givenTo(project: Project, from: DepartmentId, to: DepartmentId): Project {
  if (!project.given) return project;
  const given = project.given.map((one) => (one.department === from ? { ...one, department: to } : one));
  return { ...project, given };
}
