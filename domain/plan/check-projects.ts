import { compactNumber } from '../finder/project-number.ts';
import { findRepeated } from './find-repeated.ts';
import type { PlanDefinition, Project } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Every project has a № of its own, departments that the plan knows, each once, and a node where the plan has levels. */
export function checkProjects(plan: PlanDefinition): PlanProblem[] {
  const departments = new Set<string>(plan.departments.map(({ id }) => id));
  const nodes = new Set<string>(plan.nodes.map(({ id }) => id));
  const hasLevels = plan.levels.length > 0;
  return [
    ...checkNumbers(plan.projects),
    ...plan.projects.flatMap((project, index): PlanProblem[] => {
      const place = `projects[${index}]`;
      return [
        ...checkParent(project, place, { nodes, hasLevels }),
        ...checkDepartments(project, place, departments),
      ];
    }),
  ];
}

/** Compared as forms are: `１２` and `12` are one number. */
function checkNumbers(projects: readonly Project[]): PlanProblem[] {
  const numbers = projects.map(({ number }, index) => ({
    place: `projects[${index}].number`,
    text: compactNumber(number),
    number,
  }));
  return findRepeated(numbers).map(({ place, number, first }) => ({
    code: 'numberTwice',
    place,
    number,
    first,
  }));
}

function checkParent(
  { parent }: Project,
  project: string,
  { nodes, hasLevels }: { nodes: ReadonlySet<string>; hasLevels: boolean },
): PlanProblem[] {
  const place = `${project}.parent`;
  if (parent === undefined) return hasLevels ? [{ code: 'parentMissing', place }] : [];
  return nodes.has(parent) ? [] : [{ code: 'nodeUnknown', place, id: parent }];
}

function checkDepartments(
  { departments }: Project,
  project: string,
  known: ReadonlySet<string>,
): PlanProblem[] {
  const placed = departments.map((id, index) => ({ place: `${project}.departments[${index}]`, text: id }));
  return [
    ...placed
      .filter(({ text }) => !known.has(text))
      .map(({ place, text }): PlanProblem => ({ code: 'departmentUnknown', place, id: text })),
    ...findRepeated(placed).map(
      ({ place, text, first }): PlanProblem => ({ code: 'departmentRepeated', place, id: text, first }),
    ),
  ];
}
