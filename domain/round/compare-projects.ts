import { departmentName } from '../plan/department-name.ts';
import type { PlanDefinition, Project } from '../plan/plan-definition.ts';
import { endsAndBegins } from './ends-and-begins.ts';
import type { RoundNote } from './round-note.ts';

export function compareProjects(last: PlanDefinition, next: PlanDefinition): RoundNote[] {
  const { ends, begins, stays } = endsAndBegins(last, next, ({ projects }) => projects);
  const numberOf = (id: string) => next.projects.find((one) => one.id === id)?.number ?? id;
  const heirsOf = ({ id }: Project) =>
    next.projects.filter(({ succeeds }) => succeeds?.includes(id)).map(({ number }) => number);
  return [
    ...stays
      .filter(({ from, to }) => from.name !== to.name)
      .map(({ from, to }): RoundNote => {
        return { code: 'projectRenamed', number: to.number, from: from.name, to: to.name };
      }),
    ...begins.map(({ number, name, succeeds = [] }): RoundNote => {
      return { code: 'projectBegins', number, name, succeeds: succeeds.map(numberOf) };
    }),
    ...ends.map((one): RoundNote => {
      return { code: 'projectEnds', number: one.number, name: one.name, heirs: heirsOf(one) };
    }),
    ...stays
      .filter(({ from, to }) => from.departments.join() !== to.departments.join())
      .map(({ from, to }): RoundNote => {
        const { number, name } = to;
        return { code: 'projectAssigned', number, name, from: namesIn(last, from), to: namesIn(next, to) };
      }),
  ];
}

function namesIn({ departments, fiscalYear }: PlanDefinition, project: Project): string[] {
  return project.departments.map((id) => {
    const found = departments.find((one) => one.id === id);
    return found ? departmentName(found, fiscalYear).name : id;
  });
}
