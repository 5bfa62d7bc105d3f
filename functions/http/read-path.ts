import { parseThingWord } from '#domain/grades/thing-word.ts';
import { parseId } from '#domain/plan/parse-id.ts';
import { type Answer, refuse } from '../operations/answer.ts';
import type { RoundPath } from '../operations/enter-round.ts';
import type { SheetPath } from '../operations/enter-sheet.ts';
import type { ThingPath } from '../operations/rate.ts';
import type { ActualPath } from '../operations/report-actual.ts';
import type { ReplyPath } from '../operations/write-reply.ts';
import type { Call } from './call.ts';

/** An id that cannot be one answers as one that does not exist. */
export function readRoundPath(call: Call): Answer<RoundPath> {
  const plan = parseId('plan', call.param('plan'));
  const year = call.param('fiscalYear');
  if (plan === undefined || !/^[12]\d{3}$/.test(year)) return refuse('notFound');
  return { ok: true, value: { plan, fiscalYear: Number(year) } };
}

export function readSheetPath(call: Call): Answer<SheetPath> {
  const round = readRoundPath(call);
  const project = parseId('project', call.param('project'));
  const department = parseId('department', call.param('department'));
  if (!round.ok) return round;
  if (project === undefined || department === undefined) return refuse('notFound');
  return { ok: true, value: { ...round.value, project, department } };
}

export function readThingPath(call: Call): Answer<ThingPath> {
  const round = readRoundPath(call);
  const of = parseThingWord(call.param('thing'));
  if (!round.ok) return round;
  return of === undefined ? refuse('notFound') : { ok: true, value: { ...round.value, of } };
}

export function readReplyPath(call: Call): Answer<ReplyPath> {
  const thing = readThingPath(call);
  const department = parseId('department', call.param('department'));
  if (!thing.ok) return thing;
  return department === undefined ? refuse('notFound') : { ok: true, value: { ...thing.value, department } };
}

export function readActualPath(call: Call): Answer<ActualPath> {
  const round = readRoundPath(call);
  const indicator = parseId('indicator', call.param('indicator'));
  const department = parseId('department', call.param('department'));
  if (!round.ok) return round;
  if (indicator === undefined || department === undefined) return refuse('notFound');
  return { ok: true, value: { ...round.value, indicator, department } };
}
