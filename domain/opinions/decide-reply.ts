import type { Rated } from '../grades/rating.ts';
import { thingWord } from '../grades/thing-word.ts';
import type { DepartmentId, PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import { refuseFrozen } from '../round/refuse-frozen.ts';
import type { RoundState } from '../round/round-standing.ts';
import { isSameThing } from '../round/same-thing.ts';
import { isBlank } from '../text/is-blank.ts';
import { departmentsAbout } from './departments-about.ts';
import { lastOpinions } from './last-opinions.ts';
import { mostOpinionText } from './most-opinion-text.ts';
import type { OpinionHead } from './opinion-head.ts';
import type { ReplyHead } from './reply-head.ts';

export interface ReplyQuestion {
  plan: PlanDefinition;
  roundState: RoundState;
  /** The round before; absent where there was none. */
  last?: { definition: PlanDefinition; opinions: readonly OpinionHead[] };
  request: RatingId;
  /** By this year's ids. */
  of: Rated;
  department: DepartmentId;
  /** Absent where nothing was written yet. */
  head?: ReplyHead;
  text: string;
  by: string;
  /** ISO instant. */
  at: string;
}

/**
 * What a department says to last year's opinion about its own thing, as the next revision, exactly as typed; blanks alone
 * take it back. Only where the plan asks for replies. Who may write for the department is not decided here. Refusals:
 * `notFound` (no replies are asked for, no opinion stands, or it is not about the department's), `roundClosed`,
 * `textTooLong`.
 */
export function decideReply(question: ReplyQuestion): Result<ReplyHead> {
  const { request, of, department, head, by, at } = question;
  if (!isAsked(question)) return no({ code: 'notFound' });
  const frozen = refuseFrozen(question.roundState);
  if (frozen) return no(frozen);
  if (question.text.length > mostOpinionText) {
    return no({ code: 'textTooLong', facts: { limit: mostOpinionText } });
  }
  const text = isBlank(question.text) ? '' : question.text;
  const revision = (head?.revision ?? 0) + 1;
  return { ok: true, value: { request, of, department, revision, updatedAt: at, updatedBy: by, text } };
}

function isAsked({ plan, last, request, of, department }: ReplyQuestion): boolean {
  const today = plan.opinions?.find(({ id }) => id === request);
  const old = last?.definition.opinions?.find(({ id }) => id === request);
  if (!last || !today?.isRepliedTo || !old || !isSameThing(last.definition, plan)(old, today)) return false;
  const own = last.opinions.filter((one) => one.request === request);
  const word = thingWord(of);
  const stands = lastOpinions(last.definition, plan, own).some(
    (one) => !one.hasEnded && thingWord(one.head.opinion.of) === word,
  );
  return stands && departmentsAbout(plan, of).includes(department);
}

function no(refusal: Refusal): Result<never> {
  return { ok: false, refusal };
}
