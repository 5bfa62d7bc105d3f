import { cellsOfTable } from './cells-of-table.ts';
import { checkCombination } from './check-combination.ts';
import type { FieldAnswer } from './field-answer.ts';
import { firstById } from './first-by-id.ts';
import { checkReference, checkReferences } from './known-ids.ts';
import type { LevelId, PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { RollUp } from './rating-request.ts';
import type { Scale } from './scale.ts';

/** What is worked out for a level comes from grades that lie below it. */
export function checkRollUps(plan: PlanDefinition, ids: PlanIds): PlanProblem[] {
  const scaleOf = scalesOfFields(plan);
  return (plan.rollUps ?? []).flatMap((rollUp, index) => {
    const place = `rollUps[${index}]`;
    return [
      ...checkReference(rollUp.level, `${place}.level`, ids.level),
      ...checkReference(rollUp.scale, `${place}.scale`, ids.scale),
      ...checkReferences(rollUp.flags, `${place}.flags`, ids.flag),
      ...checkSource(rollUp, `${place}.from`, { plan, ids, scaleOf }),
      ...checkGrades(rollUp, `${place}.combine`, { plan, scaleOf }),
    ];
  });
}

/** For each field and each cell, which scale it asks for a grade of; `undefined` where it asks for something else. */
function scalesOfFields({ form }: PlanDefinition): Map<string, string | undefined> {
  const scale = (answer: FieldAnswer | undefined) => (answer?.kind === 'grade' ? answer.scale : undefined);
  return firstById(
    form.fields.flatMap((field): [string, string | undefined][] => [
      [field.id, scale(field.answer)],
      ...cellsOfTable(field).map(({ id, row }): [string, string | undefined] => [id, scale(row.answer)]),
    ]),
  );
}

interface Context {
  plan: PlanDefinition;
  scaleOf: ReadonlyMap<string, string | undefined>;
}

function checkSource(
  { from, level }: RollUp,
  place: string,
  { plan, ids, scaleOf }: Context & { ids: PlanIds },
): PlanProblem[] {
  const below = (id: string, at: string, other: LevelId | undefined): PlanProblem[] =>
    isBelow(other, level, plan) ? [] : [{ code: 'rollUpNotBelow', place: at, id }];
  if ('field' in from) {
    const at = `${place}.field`;
    if (!scaleOf.has(from.field)) return checkReference(from.field, at, ids.field);
    return scaleOf.get(from.field) === undefined
      ? [{ code: 'fieldNotGrade', place: at, id: from.field }]
      : [];
  }
  if ('rating' in from) {
    const rating = plan.ratings?.find(({ id }) => id === from.rating);
    if (!rating) return checkReference(from.rating, `${place}.rating`, ids.rating);
    return rating.of.things === 'nodes' ? below(rating.id, `${place}.rating`, rating.of.level) : [];
  }
  if ('rollUp' in from) {
    const other = plan.rollUps?.find(({ id }) => id === from.rollUp);
    if (!other) return checkReference(from.rollUp, `${place}.rollUp`, ids.rollUp);
    return below(other.id, `${place}.rollUp`, other.level);
  }
  return [];
}

/** Unknown levels are told elsewhere. */
function isBelow(one: LevelId | undefined, other: LevelId, { levels }: PlanDefinition): boolean {
  const depth = levels.findIndex(({ id }) => id === one);
  const above = levels.findIndex(({ id }) => id === other);
  return depth < 0 || above < 0 || depth > above;
}

function checkGrades({ scale, from, combine }: RollUp, place: string, context: Context): PlanProblem[] {
  const { scales = [] } = context.plan;
  const into = scales.filter(({ id }) => id === scale);
  const sources = sourceScales(from, context);
  const outOf = scales.filter(({ id }) => sources.has(id));
  const other = outOf.find(({ id }) => id !== scale);
  const isCarriedOver = combine && ['worst', 'best', 'median'].includes(combine.how);
  return [
    ...checkCombination(combine, place, { into, outOf }),
    ...(other && into.length > 0 && isCarriedOver
      ? [{ code: 'scalesDiffer' as const, place: `${place}.how`, id: scale, other: other.id }]
      : []),
  ];
}

function sourceScales(from: RollUp['from'], { plan, scaleOf }: Context): Set<Scale['id'] | undefined> {
  const list = (): (string | undefined)[] => {
    if ('field' in from) return [scaleOf.get(from.field)];
    if ('rating' in from) return [plan.ratings?.find(({ id }) => id === from.rating)?.scale];
    if ('rollUp' in from) return [plan.rollUps?.find(({ id }) => id === from.rollUp)?.scale];
    return (plan.indicators ?? []).map((indicator) => indicator.scale);
  };
  return new Set(list() as (Scale['id'] | undefined)[]);
}
