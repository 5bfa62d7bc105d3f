import { foldCode } from '../grades/find-grade.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import { scaleInForce } from '../grades/scale-in-force.ts';
import { cellsOfTable } from './cells-of-table.ts';
import type { FieldAnswer, FieldCondition } from './field-answer.ts';
import { findCircles } from './find-circles.ts';
import { firstById } from './first-by-id.ts';
import { checkReference, knownIds } from './known-ids.ts';
import type { Field, PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Conditions look at fields that are written into, at values that can stand there, and never in a circle. */
export function checkConditions(plan: PlanDefinition, ids: PlanIds): PlanProblem[] {
  const targets = targetsOf(plan.form.fields);
  const context = { plan, ids, targets };
  return [
    ...plan.form.fields.flatMap((field, index) =>
      (['shownIf', 'requiredIf'] as const).flatMap((list) =>
        (field[list] ?? []).flatMap((condition, at) =>
          checkCondition(condition, `form.fields[${index}].${list}[${at}]`, context),
        ),
      ),
    ),
    ...checkCircles(plan.form.fields, targets),
  ];
}

interface Target {
  /** The field that it is, or whose cell. */
  field: Field;
  answer: FieldAnswer | undefined;
  input: Field['input'];
}

interface Context {
  plan: PlanDefinition;
  ids: PlanIds;
  targets: ReadonlyMap<string, Target>;
}

function targetsOf(fields: readonly Field[]): Map<string, Target> {
  return firstById(
    fields.flatMap((field): [string, Target][] => [
      [field.id, { field, answer: field.answer, input: field.input }],
      ...cellsOfTable(field).map(({ id, row }): [string, Target] => [
        id,
        { field, answer: row.answer, input: row.input },
      ]),
    ]),
  );
}

function checkCondition(condition: FieldCondition, place: string, context: Context): PlanProblem[] {
  const target = context.targets.get(condition.field);
  if (!target) return checkReference(condition.field, `${place}.field`, context.ids.field);
  const { field, answer, input } = target;
  if (answer?.kind === 'years') {
    const cells = cellsOfTable(field).slice(0, 4);
    return [
      { code: 'fieldIsTable', place: `${place}.field`, id: field.id, cells: cells.map(({ id }) => id) },
    ];
  }
  const { is, isNot, isFilled, atLeast, below } = condition;
  const isEmpty = [is, isNot, isFilled, atLeast, below].every((one) => one === undefined);
  const asksFigure = atLeast !== undefined || below !== undefined;
  const hasFigure = answer?.kind === 'number' || answer?.kind === 'money';
  const isNever =
    (is !== undefined &&
      (isFilled === false || (isNot !== undefined && is.every((one) => isNot.includes(one))))) ||
    (asksFigure && isFilled === false) ||
    (atLeast !== undefined && below !== undefined && atLeast >= below);
  return [
    ...(isEmpty ? [{ code: 'conditionEmpty' as const, place }] : []),
    ...(isNever ? [{ code: 'conditionNeverHolds' as const, place }] : []),
    ...(input === 'given'
      ? [{ code: 'fieldNotWritten' as const, place: `${place}.field`, id: field.id }]
      : []),
    ...(asksFigure && !hasFigure
      ? [{ code: 'fieldNotNumber' as const, place: `${place}.field`, id: field.id }]
      : []),
    ...checkValues(is, `${place}.is`, { answer, plan: context.plan }),
    ...checkValues(isNot, `${place}.isNot`, { answer, plan: context.plan }),
  ];
}

function checkValues(
  values: readonly string[] | undefined,
  place: string,
  { answer, plan }: { answer: FieldAnswer | undefined; plan: PlanDefinition },
): PlanProblem[] {
  if (answer?.kind !== 'grade' && answer?.kind !== 'choice') return [];
  const known = answer.kind === 'grade' ? gradesOf(answer.scale, plan) : optionsOf(answer.options);
  if (!known) return [];
  return (values ?? []).flatMap((value, at) => checkReference(value, `${place}[${at}]`, known));
}

function optionsOf(options: readonly { text: string }[]) {
  return knownIds(
    'option',
    options.map(({ text }) => text),
    foldCode,
  );
}

/** Those of the scale that is named and of the one in force instead, with their marks; nothing for unknown scales. */
function gradesOf(id: Extract<FieldAnswer, { kind: 'grade' }>['scale'], plan: PlanDefinition) {
  const named = plan.scales?.filter((scale) => scale.id === id) ?? [];
  if (named.length === 0) return undefined;
  const inForce = scaleInForce(plan.scales, id, plan.fiscalYear);
  const scales = inForce ? [...named, inForce] : named;
  const codes = scales.flatMap(({ grades }) => grades.map(({ code }) => code));
  const known = knownIds('grade', codes, foldCode);
  return { ...known, has: (value: string) => scales.some((scale) => parseGrade(scale, value)) };
}

/** A field that is shown only if another is, which is shown only if the first is, is never shown. */
function checkCircles(fields: readonly Field[], targets: ReadonlyMap<string, Target>): PlanProblem[] {
  const leadsTo = new Map(
    fields.map(({ id, shownIf = [] }) => [
      id,
      shownIf.map(({ field }) => targets.get(field)?.field.id ?? field),
    ]),
  );
  const placeOf = new Map(fields.map(({ id }, index) => [id as string, `form.fields[${index}].shownIf`]));
  return findCircles(leadsTo).map((circle) => ({
    code: 'circle',
    place: placeOf.get(circle[0] ?? '') ?? 'form.fields',
    link: 'condition',
    ids: circle,
  }));
}
