import type * as z from 'zod/mini';
import {
  departmentIdSchema,
  indicatorIdSchema,
  planIdSchema,
  projectIdSchema,
} from '#domain/protocol/ids-schema.ts';
import { type Answer, refuse } from '../operations/answer.ts';
import type { RoundPath } from '../operations/enter-round.ts';
import type { SheetPath } from '../operations/enter-sheet.ts';
import type { RatingPath } from '../operations/rate-indicator.ts';
import type { ActualPath } from '../operations/report-actual.ts';
import type { Call } from './call.ts';

/** An id that cannot be one answers as one that does not exist. */
export function readRoundPath(call: Call): Answer<RoundPath> {
  const plan = planIdSchema.safeParse(call.param('plan'));
  const year = call.param('fiscalYear');
  if (!plan.success || !/^[12]\d{3}$/.test(year)) return refuse('notFound');
  return { ok: true, value: { plan: plan.data, fiscalYear: Number(year) } };
}

export function readSheetPath(call: Call): Answer<SheetPath> {
  const round = readRoundPath(call);
  const project = projectIdSchema.safeParse(call.param('project'));
  const department = departmentIdSchema.safeParse(call.param('department'));
  if (!round.ok) return round;
  if (!project.success || !department.success) return refuse('notFound');
  return { ok: true, value: { ...round.value, project: project.data, department: department.data } };
}

export function readRatingPath(call: Call): Answer<RatingPath> {
  const round = readRoundPath(call);
  const indicator = indicatorIdSchema.safeParse(call.param('indicator'));
  if (!round.ok) return round;
  return indicator.success
    ? { ok: true, value: { ...round.value, indicator: indicator.data } }
    : refuse('notFound');
}

export function readActualPath(call: Call): Answer<ActualPath> {
  const rating = readRatingPath(call);
  const department = departmentIdSchema.safeParse(call.param('department'));
  if (!rating.ok) return rating;
  return department.success
    ? { ok: true, value: { ...rating.value, department: department.data } }
    : refuse('notFound');
}

/** The body by its schema; what does not fit is `malformed` at its place, without its text. */
export function readBody<S extends z.ZodMiniType>(call: Call, schema: S): Answer<z.output<S>> {
  const parsed = schema.safeParse(call.body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const place = parsed.error.issues[0]?.path.map(String).join('.').slice(0, 100) ?? '';
  return refuse('malformed', { place: `body.${place}` });
}
