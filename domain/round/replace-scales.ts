import { scaleInForce } from '../grades/scale-in-force.ts';
import type { FieldAnswer } from '../plan/field-answer.ts';
import type { PlanDefinition, ScaleId } from '../plan/plan-definition.ts';
import type { RoundProblem } from './round-problem.ts';

/** What uses a scale uses the one in force in its place. A scale that ended without one is a problem where it is used. */
export function replaceScales(plan: PlanDefinition): { plan: PlanDefinition; problems: RoundProblem[] } {
  const { scales = [], fiscalYear } = plan;
  const ended = new Set<ScaleId>();
  const now = (id: ScaleId): ScaleId => {
    const scale = scaleInForce(scales, id, fiscalYear);
    if (!scale) ended.add(id);
    return scale?.id ?? id;
  };
  const replaced = withScales(plan, now);
  const problems = scales.flatMap(({ id, name }, index): RoundProblem[] =>
    ended.has(id) ? [{ code: 'scaleStillUsed', place: `scales[${index}]`, name }] : [],
  );
  return { plan: replaced, problems };
}

function withScales(plan: PlanDefinition, now: (id: ScaleId) => ScaleId): PlanDefinition {
  const moved = <One extends { scale: ScaleId }>(one: One): One => ({ ...one, scale: now(one.scale) });
  const fields = plan.form.fields.map((field) =>
    field.answer ? { ...field, answer: answerWith(field.answer, now) } : field,
  );
  const { indicators, ratings, rollUps } = plan;
  return {
    ...plan,
    form: { ...plan.form, fields },
    ...(indicators
      ? { indicators: indicators.map((one) => (one.scale ? { ...one, scale: now(one.scale) } : one)) }
      : {}),
    ...(ratings ? { ratings: ratings.map(moved) } : {}),
    ...(rollUps ? { rollUps: rollUps.map(moved) } : {}),
  };
}

function answerWith(answer: FieldAnswer, now: (id: ScaleId) => ScaleId): FieldAnswer {
  if (answer.kind === 'grade') return { ...answer, scale: now(answer.scale) };
  if (answer.kind !== 'years') return answer;
  const rows = answer.rows.map((row) =>
    row.answer.kind === 'grade' ? { ...row, answer: { ...row.answer, scale: now(row.answer.scale) } } : row,
  );
  return { ...answer, rows };
}
