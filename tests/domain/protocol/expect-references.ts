import { expect } from 'vitest';
import { cellsOfTable } from '#domain/plan/cells-of-table.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';

const fields = ['form.fields[].id', 'cells'];
const rollUps = ['rollUps[].id'];

/** What must be there for each reference, said once more and apart from the checks. */
const references: Record<string, string[]> = {
  'nodes[].level': ['levels[].id'],
  'nodes[].parent': ['nodes[].id'],
  'nodes[].flags[]': ['flags[].id'],
  'nodes[].departments[]': ['departments[].id'],
  'numbering.levels[]': ['levels[].id'],
  'projects[].parent': ['nodes[].id'],
  'projects[].alsoUnder[].node': ['nodes[].id'],
  'projects[].alsoUnder[].class': ['classes[].id'],
  'projects[].class': ['classes[].id'],
  'projects[].flags[]': ['flags[].id'],
  'projects[].departments[]': ['departments[].id'],
  'projects[].given[].field': fields,
  'projects[].given[].department': ['departments[].id'],
  'form.fields[].answer.scale': ['scales[].id'],
  'form.fields[].answer.rows[].answer.scale': ['scales[].id'],
  'form.fields[].answer.computed.of[]': fields,
  'form.fields[].shownIf[].field': fields,
  'form.fields[].requiredIf[].field': fields,
  'form.fields[].flags[]': ['flags[].id'],
  'form.fields[].moments[]': ['moments[].id'],
  moment: ['moments[].id'],
  'scales[].replaces': ['scales[].id'],
  'indicators[].node': ['nodes[].id'],
  'indicators[].project': ['projects[].id'],
  'indicators[].departments[]': ['departments[].id'],
  'indicators[].scale': ['scales[].id'],
  'ratings[].scale': ['scales[].id'],
  'ratings[].flags[]': ['flags[].id'],
  'ratings[].moments[]': ['moments[].id'],
  'ratings[].of.level': ['levels[].id'],
  'opinions[].moments[]': ['moments[].id'],
  'opinions[].of.level': ['levels[].id'],
  'rollUps[].level': ['levels[].id'],
  'rollUps[].scale': ['scales[].id'],
  'rollUps[].flags[]': ['flags[].id'],
  'rollUps[].from.field': fields,
  'rollUps[].from.rating': ['ratings[].id'],
  'rollUps[].from.rollUp': rollUps,
};

/** Every reference of the definition leads to something. */
export function expectReferences(plan: PlanDefinition): void {
  const cells = plan.form.fields.flatMap(cellsOfTable).map(({ id }) => id);
  const all = (paths: readonly string[]) =>
    new Set(paths.flatMap((path) => (path === 'cells' ? cells : valuesAt(plan, path.split('.')))));
  for (const [path, targets] of Object.entries(references)) {
    const there = all(targets);
    expect(
      valuesAt(plan, path.split('.')).filter((id) => !there.has(id)),
      path,
    ).toEqual([]);
  }
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const name = step.replace('[]', '');
  const inner = Object.entries(value).flatMap(([key, one]): unknown[] => {
    if (key !== name) return [];
    return step.endsWith('[]') && Array.isArray(one) ? one : [one];
  });
  return inner.flatMap((item) => valuesAt(item, rest));
}
