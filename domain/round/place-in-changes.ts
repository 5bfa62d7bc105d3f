import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { RoundChange } from './round-change.ts';

/** A problem of the next definition, placed at the change that it came from: `projects[66].departments[0]` → `changes[3].project.departments[0]`. */
export function placeInChanges(
  plan: PlanDefinition,
  changes: readonly RoundChange[],
): <Problem extends { place: string }>(problem: Problem) => Problem {
  const sources = changes.flatMap((change, index) => sourcesOf(plan, change, `changes[${index}]`));
  return (problem) => {
    const { place } = problem;
    // The last change of a thing is the one that counts.
    const source = sources.findLast(
      ({ to }) => place === to || place.startsWith(`${to}.`) || place.startsWith(`${to}[`),
    );
    return source ? { ...problem, place: source.from + place.slice(source.to.length) } : problem;
  };
}

interface Source {
  /** In the definition. */
  to: string;
  /** In the changes. */
  from: string;
}

function sourcesOf(plan: PlanDefinition, change: RoundChange, place: string): Source[] {
  const at = (list: 'departments' | 'projects' | 'scales', id: string) =>
    `${list}[${(plan[list] ?? []).findIndex((one) => one.id === id)}]`;
  switch (change.change) {
    case 'renameDepartment':
      return [{ to: `${at('departments', change.department)}.name`, from: `${place}.name` }];
    case 'addDepartment':
      return [{ to: at('departments', change.department.id), from: `${place}.department` }];
    case 'endDepartment':
      return [{ to: at('departments', change.department), from: `${place}.department` }];
    case 'addProject':
      return [{ to: at('projects', change.project.id), from: `${place}.project` }];
    case 'mergeProjects':
      return typeof change.into === 'string'
        ? []
        : [{ to: at('projects', change.into.id), from: `${place}.into` }];
    case 'renameProject':
      return [{ to: `${at('projects', change.project)}.name`, from: `${place}.name` }];
    case 'assignProject':
      return [{ to: `${at('projects', change.project)}.departments`, from: `${place}.departments` }];
    case 'replaceScale':
      return [{ to: at('scales', change.by.id), from: `${place}.by` }];
    case 'endProject':
      return [];
  }
}
