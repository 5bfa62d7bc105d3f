import { compactNumber } from '../finder/project-number.ts';
import { checkGivenTexts } from './check-given-texts.ts';
import { checkSuccession } from './check-succession.ts';
import { checkYears } from './check-years.ts';
import { findClashing } from './find-clashing.ts';
import { checkReference, checkReferences } from './known-ids.ts';
import type { PlanDefinition, Project } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Every project has a № of its own, departments that the plan knows, each once, and a node where the plan has levels. */
export function checkProjects(plan: PlanDefinition, ids: PlanIds): PlanProblem[] {
  const hasLevels = plan.levels.length > 0;
  return [
    ...checkNumbers(plan.projects),
    ...plan.projects.flatMap((project, index): PlanProblem[] => {
      const place = `projects[${index}]`;
      const isLoose = project.parent === undefined && hasLevels;
      return [
        ...(isLoose ? [{ code: 'parentMissing' as const, place: `${place}.parent` }] : []),
        ...checkReference(project.parent, `${place}.parent`, ids.node),
        ...(project.alsoUnder ?? []).flatMap((also, at) => [
          ...checkReference(also.node, `${place}.alsoUnder[${at}].node`, ids.node),
          ...checkReference(also.class, `${place}.alsoUnder[${at}].class`, ids.class),
        ]),
        ...checkReference(project.class, `${place}.class`, ids.class),
        ...checkReferences(project.flags, `${place}.flags`, ids.flag),
        ...checkReferences(project.departments, `${place}.departments`, ids.department),
        ...checkYears(project.valid, `${place}.valid`),
      ];
    }),
    ...checkGivenTexts(plan, ids),
    ...checkSuccession(plan, 'projects', ids.project),
  ];
}

/** Compared as forms are: `１２` and `12` are one number. One that has ended leaves its number to another. */
function checkNumbers(projects: readonly Project[]): PlanProblem[] {
  const numbers = projects.map(({ number, valid }, index) => ({
    place: `projects[${index}].number`,
    text: compactNumber(number),
    valid,
    number,
  }));
  return findClashing(numbers).map(({ place, number, first }) => ({
    code: 'numberTwice',
    place,
    number,
    first,
  }));
}
