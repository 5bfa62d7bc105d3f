import { compactText } from '../text/compact-text.ts';
import { findClashing } from './find-clashing.ts';
import type { Department } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** In a year a name, present or former, stands for one department only: a form says by it whose it is. */
export function checkDepartmentNames(departments: readonly Department[]): PlanProblem[] {
  const names = departments.flatMap(({ id, name, valid, formerNames = [] }, index) => {
    const place = `departments[${index}]`;
    return [
      { place: `${place}.name`, name, valid, owner: id },
      ...formerNames.map((former, at) => ({
        place: `${place}.formerNames[${at}].name`,
        name: former.name,
        valid: former,
        owner: id,
      })),
    ];
  });
  return findClashing(names.map((one) => ({ ...one, text: compactText(one.name) }))).map(
    ({ place, name, first }) => ({ code: 'departmentNameTwice', place, name, first }),
  );
}
