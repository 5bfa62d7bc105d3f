import { cellsOfTable } from './cells-of-table.ts';
import { firstById } from './first-by-id.ts';
import { checkReference } from './known-ids.ts';
import type { GivenText, PlanDefinition, Project } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** What the plan says of projects stands in fields that are given, once for each department that writes. */
export function checkGivenTexts({ form, projects }: PlanDefinition, ids: PlanIds): PlanProblem[] {
  const kinds = kindsOfFields(form.fields);
  return projects.flatMap((project, index) => {
    const firstOf = new Map<string, string>();
    return (project.given ?? []).flatMap((given, at): PlanProblem[] => {
      const place = `projects[${index}].given[${at}]`;
      const key = `${given.field} ${given.department ?? ''}`;
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, place);
      return [
        ...(first === undefined ? [] : [{ code: 'givenTwice' as const, place, field: given.field, first }]),
        ...fieldProblems(given, `${place}.field`, { kinds, ids }),
        ...departmentProblems(given, `${place}.department`, { project, ids }),
      ];
    });
  });
}

type Kind = { is: 'given' | 'written' } | { is: 'table'; cells: string[] };

function kindsOfFields(fields: PlanDefinition['form']['fields']): Map<string, Kind> {
  return firstById(
    fields.flatMap((field): [string, Kind][] => {
      const cells = cellsOfTable(field);
      if (field.answer?.kind !== 'years') return [[field.id, { is: field.input }]];
      return [
        [field.id, { is: 'table', cells: cells.slice(0, 4).map(({ id }) => id) }],
        // What earlier rounds wrote is given in this one.
        ...cells.map(({ id, row }): [string, Kind] => [id, { is: row.isOnlyThisYear ? 'given' : row.input }]),
      ];
    }),
  );
}

function fieldProblems(
  { field }: GivenText,
  place: string,
  { kinds, ids }: { kinds: ReadonlyMap<string, Kind>; ids: PlanIds },
): PlanProblem[] {
  const kind = kinds.get(field);
  if (!kind) return checkReference(field, place, ids.field);
  if (kind.is === 'table') return [{ code: 'fieldIsTable', place, id: field, cells: kind.cells }];
  return kind.is === 'written' ? [{ code: 'givenIsWritten', place, id: field }] : [];
}

function departmentProblems(
  { department }: GivenText,
  place: string,
  { project, ids }: { project: Project; ids: PlanIds },
): PlanProblem[] {
  if (department === undefined || !ids.department.has(department))
    return checkReference(department, place, ids.department);
  return project.departments.includes(department) ? [] : [{ code: 'givenForOther', place, id: department }];
}
