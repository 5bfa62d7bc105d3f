import { isDeepStrictEqual } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CallApi } from '#cli/installation/call-api.ts';
import { sayUnfinished } from '#cli/report/say-unfinished.ts';
import { roundMoveAnswerSchema } from '#domain/protocol/round-move-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import type { RoundMove } from '#domain/round/round-move.ts';
import { standingOf } from '#domain/round/round-standing.ts';
import { readMove, type WrittenMove } from './read-move.ts';
import type { RoundPlace } from './round-place.ts';
import { sayMove } from './say-move.ts';

export interface Asked {
  callApi: CallApi;
  place: RoundPlace;
  isDryRun: boolean;
}

/** A move of a round: 0, also where it stood so already; 1 where something is unfinished; 2 for wrong use or a no. */
export async function runMove(asked: Asked, written: WrittenMove, answering: Answering): Promise<number> {
  const { callApi, place, isDryRun } = asked;
  const round = await callApi({ route: 'readRound', params: { ...place } }, roundSchema);
  if (!round.ok) return refuseFor(answering, round.trouble);
  const plan = round.value.definition;
  const read = readMove(written, plan);
  if (!read.ok) return refuse(answering, read.code, read.message);
  const { move } = read;
  // What is unfinished is told one by one, which a no does not.
  const tried = await send(asked, move, true);
  if (!tried.ok) return refuseFor(answering, tried.trouble);
  const { unfinished = [], ...standing } = tried.value;
  if (unfinished.length > 0) {
    tell(answering, { ok: false, code: 'unfinished', unfinished }, sayUnfinished(unfinished));
    return 1;
  }
  const moved = isDryRun ? tried : await send(asked, move, false);
  if (!moved.ok) return refuseFor(answering, moved.trouble);
  const before = standingOf(round.value);
  const isChanged = !isDeepStrictEqual(before, standing);
  const shown = isDryRun ? before : standing;
  const name = `「${plan.name}」${place.fiscalYear}年度`;
  tell(answering, { ok: true, dryRun: isDryRun, ...place, ...shown, changed: isChanged && !isDryRun }, [
    sayMove({ name, plan, move, before, after: standing, isDryRun, isChanged }),
  ]);
  return 0;
}

function send({ callApi, place }: Asked, move: RoundMove, isDryRun: boolean) {
  const body = { ...move, ...(isDryRun ? { dryRun: true } : {}) };
  const call = { route: 'moveRound' as const, params: { ...place }, body, isDryRun };
  return callApi(call, roundMoveAnswerSchema);
}
