import { compactText } from '../text/compact-text.ts';
import { findRepeated } from './find-repeated.ts';
import type { Department } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** A name, present or former, stands for one department only: a form says by it whose it is. */
export function checkDepartmentNames(departments: readonly Department[]): PlanProblem[] {
  const names = departments.flatMap(({ name, formerNames = [] }, index) => {
    const place = `departments[${index}]`;
    return [
      { place: `${place}.name`, name },
      ...formerNames.map((former, at) => ({ place: `${place}.formerNames[${at}].name`, name: former.name })),
    ];
  });
  return findRepeated(names.map(({ place, name }) => ({ place, text: compactText(name), name }))).map(
    ({ place, name, first }) => ({ code: 'departmentNameTwice', place, name, first }),
  );
}
