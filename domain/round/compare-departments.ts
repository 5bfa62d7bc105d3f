import { departmentName } from '../plan/department-name.ts';
import type { Department, PlanDefinition } from '../plan/plan-definition.ts';
import { endsAndBegins } from './ends-and-begins.ts';
import type { RoundNote } from './round-note.ts';

export function compareDepartments(last: PlanDefinition, next: PlanDefinition): RoundNote[] {
  const { ends, begins, stays } = endsAndBegins(last, next, ({ departments }) => departments);
  const nameOf = (id: string) => next.departments.find((one) => one.id === id)?.name ?? id;
  const heirsOf = ({ id }: Department) =>
    next.departments.filter(({ succeeds }) => succeeds?.includes(id)).map(({ name }) => name);
  return [
    ...stays.flatMap(({ from, to }): RoundNote[] => {
      const before = departmentName(from, last.fiscalYear).name;
      const now = departmentName(to, next.fiscalYear).name;
      if (before === now) return [];
      const note = to.formerNames?.find(({ name }) => name === before)?.note;
      return [{ code: 'departmentRenamed', from: before, to: now, ...(note === undefined ? {} : { note }) }];
    }),
    ...begins.map(({ name, succeeds = [] }): RoundNote => {
      return { code: 'departmentBegins', name, succeeds: succeeds.map(nameOf) };
    }),
    ...ends.map((one): RoundNote => ({ code: 'departmentEnds', name: one.name, heirs: heirsOf(one) })),
  ];
}
