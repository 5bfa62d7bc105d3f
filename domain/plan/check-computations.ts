import { cellsOfTable } from './cells-of-table.ts';
import type { Computation, FieldAnswer } from './field-answer.ts';
import { findCircles } from './find-circles.ts';
import { firstById } from './first-by-id.ts';
import { checkReferences, type KnownIds, knownIds } from './known-ids.ts';
import type { Field, PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** A thing with a figure of its own: a field, a cell, or a row of a table of years. */
interface Operand {
  id: string;
  answer: FieldAnswer | undefined;
  /** Absent for a cell: its row says how it is worked out. */
  place?: string;
}

/** Figures are worked out of figures, of so many as the way of working out takes, and never of themselves. */
export function checkComputations({ form }: PlanDefinition, ids: PlanIds): PlanProblem[] {
  const whole: Operand[] = form.fields.flatMap((field, index) => [
    { id: field.id, answer: field.answer, place: `form.fields[${index}].answer` },
    ...cellsOfTable(field).map(({ id, row }) => ({ id, answer: row.answer })),
  ]);
  return [
    ...checkAmong(whole, ids.field),
    ...form.fields.flatMap((field, index) => [
      ...checkRows(field, `form.fields[${index}].answer.rows`),
      ...checkColumns(field, `form.fields[${index}].answer.columns`),
    ]),
  ];
}

function checkRows({ answer }: Field, place: string): PlanProblem[] {
  if (answer?.kind !== 'years') return [];
  const rows = answer.rows.map((row, at) => ({
    id: row.id,
    answer: row.answer,
    place: `${place}[${at}].answer`,
  }));
  return checkAmong(
    rows,
    knownIds(
      'row',
      rows.map(({ id }) => id),
    ),
  );
}

/** A column adds up other columns of its table, never itself. */
function checkColumns({ answer }: Field, place: string): PlanProblem[] {
  if (answer?.kind !== 'years') return [];
  const { columns } = answer;
  const known = knownIds(
    'column',
    columns.map(({ id }) => id),
  );
  const placeOf = firstById(columns.map(({ id }, at) => [id, `${place}[${at}].sumOf`]));
  const circles = findCircles(new Map(columns.map(({ id, sumOf = [] }) => [id, sumOf])));
  return [
    ...columns.flatMap(({ sumOf }, at) => checkReferences(sumOf, `${place}[${at}].sumOf`, known)),
    ...circles.map(
      (ids): PlanProblem => ({
        code: 'circle',
        place: placeOf.get(ids[0] ?? '') ?? '',
        link: 'columnSum',
        ids,
      }),
    ),
  ];
}

function checkAmong(operands: readonly Operand[], known: KnownIds): PlanProblem[] {
  const answerOf = firstById(operands.map(({ id, answer }) => [id, answer]));
  const computed = operands.flatMap(({ id, answer, place }) => {
    const computation = computationOf(answer);
    return computation && place ? [{ id, computation, place: `${place}.computed` }] : [];
  });
  const placeOf = new Map(computed.map(({ id, place }) => [id, place]));
  const circles = findCircles(new Map(computed.map(({ id, computation }) => [id, computation.of])));
  return [
    ...computed.flatMap(({ computation, place }): PlanProblem[] => [
      ...checkReferences(computation.of, `${place}.of`, known),
      ...checkCount(computation, `${place}.of`),
      ...computation.of.flatMap((id, at): PlanProblem[] => {
        const isFigure = !known.has(id) || isFigureKind(answerOf.get(id));
        return isFigure ? [] : [{ code: 'fieldNotNumber', place: `${place}.of[${at}]`, id }];
      }),
    ]),
    ...circles.map(
      (ids): PlanProblem => ({
        code: 'circle',
        place: placeOf.get(ids[0] ?? '') ?? '',
        link: 'computed',
        ids,
      }),
    ),
  ];
}

function computationOf(answer: FieldAnswer | undefined): Computation | undefined {
  return answer?.kind === 'number' || answer?.kind === 'money' ? answer.computed : undefined;
}

function isFigureKind(answer: FieldAnswer | undefined): boolean {
  return answer?.kind === 'number' || answer?.kind === 'money';
}

function checkCount({ how, of }: Computation, place: string): PlanProblem[] {
  if (how === 'sum') return [];
  const isRight = how === 'percent' || how === 'quotient' ? of.length === 2 : of.length >= 2;
  return isRight ? [] : [{ code: 'operandCount', place, how, count: of.length }];
}
