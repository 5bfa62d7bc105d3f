import { cellsOfTable } from '#domain/plan/cells-of-table.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { PlanProblem } from '#domain/plan/plan-problem.ts';
import { definitionPlace, valueAt } from '#domain/protocol/definition-place.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';
import { stepsOf } from '../plan/changed-plan.ts';
import type { Mutated, Path } from './mutations.ts';

const codes = Object.keys(planProblems);
const shapeCodes = new Set(codes.slice(0, codes.indexOf('idTwice')));

/** Properties that say which shape the group around them has. */
const kinds = new Set(['kind', 'how', 'things', 'against', 'percentOf', 'is']);

/**
 * Whether a problem is told where one would look for what was done to a valid definition.
 *
 * A problem of the shape: at a changed place, below it, or at what directly contains it; where the changed place says
 * which shape its group has, anywhere in that group.
 *
 * A problem of how the parts fit together: in the changed entry (an entry is an item of a list such as `projects[3]`,
 * or a property of the whole), or in a pair with it (`first`); or in an entry that names something of the changed
 * place, before or after: an id, a code, the id of the changed entry, or one of its cells. What is asked in this round
 * depends on the round besides, and what is rolled up of all indicators on each of them.
 */
export function isRightPlace(problem: PlanProblem, plan: PlanDefinition, mutated: Mutated): boolean {
  if (shapeCodes.has(problem.code)) return mutated.paths.some((path) => isAtShape(problem.place, path));
  const entry = entryOf(problem.place);
  if (mutated.paths.some((path) => isFitting(problem, entry, path))) return true;
  const named = new Set(mutated.paths.flatMap((path) => namesOf(path, plan, mutated.content)));
  return textsIn(valueAt(mutated.content, stepsOf(entry))).some((text) => named.has(text));
}

function isAtShape(place: string, path: Path): boolean {
  const changed = definitionPlace(path);
  const group = definitionPlace(path.slice(0, -1));
  const isKind = kinds.has(String(path.at(-1)));
  return isWithin(place, changed) || place === group || (isKind && isWithin(place, group));
}

function isFitting(problem: PlanProblem, entry: string, path: Path): boolean {
  const changed = definitionPlace(path);
  const own = entryOf(changed);
  const first = 'first' in problem && typeof problem.first === 'string' ? problem.first : undefined;
  const isOfRound = ['fiscalYear', 'moment', 'moments', 'projects'].some((name) => isWithin(changed, name));
  return (
    isWithin(entry, own) ||
    isWithin(own, entry) ||
    (first !== undefined && isWithin(first, own)) ||
    (problem.code === 'nothingToWrite' && isOfRound) ||
    (isWithin(entry, 'rollUps') && isWithin(changed, 'indicators'))
  );
}

/** `projects[3].given[0].text` → `projects[3]`, `form.fields[2].label` → `form.fields[2]`, `calendar.deadline` → `calendar` */
function entryOf(place: string): string {
  return /^[^[]*\[\d+\]/.exec(place)?.[0] ?? /^(?:form\.)?[^.[]*/.exec(place)?.[0] ?? '';
}

function isWithin(place: string, container: string): boolean {
  return (
    container === '' ||
    place === container ||
    place.startsWith(`${container}.`) ||
    place.startsWith(`${container}[`)
  );
}

/** All texts at the place and the ids by which its entry, or its cells, are known, before and after. */
function namesOf(path: Path, before: PlanDefinition, after: unknown): string[] {
  const entry = stepsOf(entryOf(definitionPlace(path)));
  const cells = before.form.fields
    .filter((_, index) => definitionPlace(path).startsWith(`form.fields[${index}]`))
    .flatMap(cellsOfTable)
    .map(({ id }) => id);
  return [before, after].flatMap((content) => [
    ...textsIn(valueAt(content, path)),
    ...textsIn(valueAt(content, [...entry, 'id'])),
    ...cells,
  ]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
