import { findAsked } from '../grades/rated-by.ts';
import type { Rated } from '../grades/rating.ts';
import type { PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import { refuseFrozen } from '../round/refuse-frozen.ts';
import type { RoundState } from '../round/round-standing.ts';
import { isBlank } from '../text/is-blank.ts';
import { mostOpinionText } from './most-opinion-text.ts';
import type { OpinionHead } from './opinion-head.ts';

export interface OpinionQuestion {
  plan: PlanDefinition;
  roundState: RoundState;
  request: RatingId;
  of: Rated;
  member?: string;
  /** Absent where nothing was written yet. */
  head?: OpinionHead;
  text: string;
  by: string;
  /** ISO instant. */
  at: string;
}

/**
 * What somebody writes about a thing, as the next revision, exactly as typed; blanks alone take it back. It is written
 * before the round opens for departments and after it closes, too. Who may write is not decided here. Refusals:
 * `notFound` (no such request in this round and moment, or not about this thing), `roundClosed`, `textTooLong`.
 */
export function decideOpinion(question: OpinionQuestion): Result<OpinionHead> {
  const { plan, of, member, head, by, at } = question;
  const asked = findAsked(plan.opinions ?? [], plan, of, question.request);
  if (!asked) return no({ code: 'notFound' });
  const frozen = refuseFrozen(question.roundState);
  if (frozen) return no(frozen);
  if (question.text.length > mostOpinionText) {
    return no({ code: 'textTooLong', facts: { limit: mostOpinionText } });
  }
  const whose = { request: asked.id, ...(member === undefined ? {} : { member }) };
  const moment = plan.moment === undefined ? {} : { moment: plan.moment };
  const text = isBlank(question.text) ? '' : question.text;
  const opinion = { ...whose, of, fiscalYear: plan.fiscalYear, ...moment, text, by, at };
  const revision = (head?.revision ?? 0) + 1;
  return { ok: true, value: { ...whose, revision, updatedAt: at, updatedBy: by, opinion } };
}

function no(refusal: Refusal): Result<never> {
  return { ok: false, refusal };
}
