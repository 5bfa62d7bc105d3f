import { scaleInForce } from '../grades/scale-in-force.ts';
import { fieldsOfProject } from './asked-fields.ts';
import { entryFields } from './entry-fields.ts';
import type { PlanDefinition, Project } from './plan-definition.ts';
import type { PlanProblem, Referred } from './plan-problem.ts';
import { isValidIn, type Validity } from './validity.ts';

/** What is part of this round refers to what is so too. */
export function checkNow(plan: PlanDefinition): PlanProblem[] {
  const { fiscalYear, nodes, departments, projects, indicators = [], ratings = [], rollUps = [] } = plan;
  const isOver = overOf(fiscalYear);
  const over = {
    node: isOver(nodes),
    department: isOver(departments),
    project: isOver(projects),
    scale: new Set(
      (plan.scales ?? []).filter(({ id }) => !scaleInForce(plan.scales, id, fiscalYear)).map(({ id }) => id),
    ),
  };
  const check = (what: keyof typeof over & Referred, id: string | undefined, place: string): PlanProblem[] =>
    id !== undefined && (over[what] as ReadonlySet<string>).has(id)
      ? [{ code: 'notValidNow', place, what, id, fiscalYear }]
      : [];
  const checkAll = (what: 'department', ids: readonly string[], place: string) =>
    ids.flatMap((id, at) => check(what, id, `${place}[${at}]`));
  const isNow = ({ valid }: { valid?: Validity }) => isValidIn(valid, fiscalYear);
  return [
    ...placed('nodes', nodes, isNow).flatMap(({ one, place }) => [
      ...check('node', one.parent, `${place}.parent`),
      ...checkAll('department', one.departments ?? [], `${place}.departments`),
    ]),
    ...placed('projects', projects, isNow).flatMap(({ one, place }) => [
      ...check('node', one.parent, `${place}.parent`),
      ...checkAll('department', one.departments, `${place}.departments`),
    ]),
    ...placed('indicators', indicators, isNow).flatMap(({ one, place }) => [
      ...check('node', one.node, `${place}.node`),
      ...check('project', one.project, `${place}.project`),
      ...checkAll('department', one.departments, `${place}.departments`),
      ...check('scale', one.scale, `${place}.scale`),
    ]),
    ...placed('form.fields', plan.form.fields, isNow).flatMap(({ one: { answer }, place }) => [
      ...(answer?.kind === 'grade' ? check('scale', answer.scale, `${place}.answer.scale`) : []),
    ]),
    ...placed('ratings', ratings, isNow).flatMap(({ one, place }) =>
      check('scale', one.scale, `${place}.scale`),
    ),
    ...placed('rollUps', rollUps).flatMap(({ one, place }) => check('scale', one.scale, `${place}.scale`)),
    ...checkAsked(plan, placed('projects', projects, isNow)),
  ];
}

function overOf(fiscalYear: number) {
  return <Id extends string>(list: readonly { id: Id; valid?: Validity }[]): ReadonlySet<Id> =>
    new Set(list.filter(({ valid }) => !isValidIn(valid, fiscalYear)).map(({ id }) => id));
}

function placed<One>(list: string, items: readonly One[], isIn: (one: One) => boolean = () => true) {
  return items.flatMap((one, index) => (isIn(one) ? [{ one, place: `${list}[${index}]` }] : []));
}

/** A project is asked something; what depends on its flags alone is worked out once for all that share them. */
function checkAsked(
  plan: PlanDefinition,
  projects: readonly { one: Project; place: string }[],
): PlanProblem[] {
  // Where nobody is asked anything, that is one problem, told elsewhere.
  if (!entryFields(plan).some(isWritten)) return [];
  const isAsked = new Map<string, boolean>();
  return projects.flatMap(({ one: project, place }): PlanProblem[] => {
    const key = (project.flags ?? []).join(' ');
    const known = isAsked.get(key) ?? fieldsOfProject(plan, project).some(isWritten);
    isAsked.set(key, known);
    return known ? [] : [{ code: 'projectAsksNothing', place, number: project.number }];
  });
}

const isWritten = ({ input }: { input: 'written' | 'given' }) => input === 'written';
