import type { Department, PlanDefinition, Project, ProjectId } from '../plan/plan-definition.ts';
import { compactText } from '../text/compact-text.ts';
import { begun, changed, endedBefore, inserted, missing, notAddable, succeeding } from './lasting.ts';
import type { ChangeName, RoundChange } from './round-change.ts';
import type { RoundProblem } from './round-problem.ts';

export type Applied = { ok: true; plan: PlanDefinition } | { ok: false; problem: RoundProblem };

/** One change of a definition that already stands in its new year. `place` is the change's own. */
export function applyChange(plan: PlanDefinition, change: RoundChange, place: string): Applied {
  // The name says which change it is: `appliers` has the function for exactly that one.
  return appliers[change.change](plan, change as never, place);
}

type Appliers = {
  readonly [N in ChangeName]: (
    plan: PlanDefinition,
    change: Extract<RoundChange, { change: N }>,
    place: string,
  ) => Applied;
};

const appliers: Appliers = {
  renameDepartment: (plan, { department: id, name, note }, place) => {
    const problem = missing(plan, plan.departments, id, `${place}.department`);
    if (problem) return no(problem);
    if (plan.departments.some((one) => one.id === id && one.name === name)) {
      return no({ code: 'nameUnchanged', place: `${place}.name`, name });
    }
    const departments = changed(plan.departments, id, (one) => renamed(one, plan.fiscalYear - 1, name, note));
    return { ok: true, plan: { ...plan, departments } };
  },
  addDepartment: (plan, { department, before }, place) => {
    const problem = notAddable(plan.departments, department.id, before, place, 'department');
    if (problem) return no(problem);
    const departments = inserted(plan.departments, begun(department, plan.fiscalYear), before);
    return { ok: true, plan: { ...plan, departments } };
  },
  endDepartment: (plan, { department: id, to }, place) => {
    const problem =
      missing(plan, plan.departments, id, `${place}.department`) ??
      (to === undefined ? undefined : missing(plan, plan.departments, to, `${place}.to`));
    if (problem) return no(problem);
    if (to === id) return no({ code: 'nothingToMerge', place: `${place}.to` });
    const ended = changed(plan.departments, id, (one) => endedBefore(one, plan.fiscalYear));
    const departments = to === undefined ? ended : changed(ended, to, (one) => succeeding(one, [id]));
    return { ok: true, plan: { ...plan, departments } };
  },
  addProject: (plan, { project, before }, place) => {
    const problem = notAddable(plan.projects, project.id, before, place, 'project');
    if (problem) return no(problem);
    return {
      ok: true,
      plan: { ...plan, projects: inserted(plan.projects, begun(project, plan.fiscalYear), before) },
    };
  },
  endProject: (plan, { project: id }, place) => {
    const problem = missing(plan, plan.projects, id, `${place}.project`);
    if (problem) return no(problem);
    return {
      ok: true,
      plan: { ...plan, projects: changed(plan.projects, id, (one) => endedBefore(one, plan.fiscalYear)) },
    };
  },
  mergeProjects: (plan, { projects: ids, into }, place) => {
    const target = typeof into === 'string' ? into : into.id;
    const others = ids.filter((id) => id !== target);
    const problem =
      firstOf(ids.map((id, index) => missing(plan, plan.projects, id, `${place}.projects[${index}]`))) ??
      (typeof into === 'string'
        ? missing(plan, plan.projects, into, `${place}.into`)
        : notAddable(plan.projects, into.id, undefined, place, 'into'));
    if (problem) return no(problem);
    if (others.length === 0) return no({ code: 'nothingToMerge', place: `${place}.projects` });
    return { ok: true, plan: { ...plan, projects: merged(plan, others, into) } };
  },
  renameProject: (plan, { project: id, name }, place) => {
    const problem = missing(plan, plan.projects, id, `${place}.project`);
    if (problem) return no(problem);
    if (plan.projects.some((one) => one.id === id && one.name === name)) {
      return no({ code: 'nameUnchanged', place: `${place}.name`, name });
    }
    return { ok: true, plan: { ...plan, projects: changed(plan.projects, id, (one) => ({ ...one, name })) } };
  },
  assignProject: (plan, { project: id, departments, written }, place) => {
    const problem =
      missing(plan, plan.projects, id, `${place}.project`) ??
      firstOf(
        departments.map((one, index) =>
          missing(plan, plan.departments, one, `${place}.departments[${index}]`),
        ),
      );
    if (problem) return no(problem);
    const assigned = (one: Project) => ({ ...one, departments, written: written ?? one.written });
    return { ok: true, plan: { ...plan, projects: changed(plan.projects, id, assigned) } };
  },
  replaceScale: (plan, { scale: id, by }, place) => {
    const { scales = [] } = plan;
    const problem =
      missing(plan, scales, id, `${place}.scale`) ?? notAddable(scales, by.id, undefined, place, 'by');
    if (problem) return no(problem);
    const next = { ...begun(by, plan.fiscalYear), replaces: id };
    const after = scales[scales.findIndex((one) => one.id === id) + 1]?.id;
    const ended = changed(scales, id, (one) => endedBefore(one, plan.fiscalYear));
    return { ok: true, plan: { ...plan, scales: inserted(ended, next, after) } };
  },
};

function no(problem: RoundProblem): Applied {
  return { ok: false, problem };
}

function firstOf(problems: (RoundProblem | undefined)[]): RoundProblem | undefined {
  return problems.find((problem) => problem !== undefined);
}

/** The old name stays in the list until the year before; a name that comes back is no longer a former one. */
function renamed(department: Department, until: number, name: string, note?: string): Department {
  const { formerNames = [], ...rest } = department;
  const others = formerNames.filter((former) => compactText(former.name) !== compactText(name));
  const former = { name: department.name, until, ...(note === undefined ? {} : { note }) };
  return { ...rest, name, formerNames: [...others, former] };
}

function merged(plan: PlanDefinition, others: ProjectId[], into: ProjectId | Project): Project[] {
  const ended = others.reduce<Project[]>(
    (projects, id) => changed(projects, id, (one) => endedBefore(one, plan.fiscalYear)),
    plan.projects,
  );
  if (typeof into === 'string') return changed(ended, into, (one) => succeeding(one, others));
  const last = Math.max(...others.map((id) => plan.projects.findIndex((one) => one.id === id)));
  return inserted(ended, begun(succeeding(into, others), plan.fiscalYear), plan.projects[last + 1]?.id);
}
