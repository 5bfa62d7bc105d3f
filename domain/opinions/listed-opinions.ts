import type { Rated } from '../grades/rating.ts';
import type { DepartmentId, PlanDefinition } from '../plan/plan-definition.ts';
import type { RoundState } from '../round/round-standing.ts';
import { departmentsAbout } from './departments-about.ts';
import { lastOpinions } from './last-opinions.ts';
import type { OpinionHead } from './opinion-head.ts';
import type { ReplyHead } from './reply-head.ts';
import { withoutNames } from './without-names.ts';

/** The opinions of a round and of the one before as far as somebody may read them. */
export interface ListedOpinions {
  opinions: OpinionHead[];
  /** Of the year before, where there was a round; things under this year's ids. */
  lastYear?: { fiscalYear: number; opinions: OpinionHead[] };
  /** What departments say this year to last year's. */
  replies: ReplyHead[];
}

export interface WrittenOpinions {
  plan: PlanDefinition;
  roundState: RoundState;
  opinions: readonly OpinionHead[];
  replies: readonly ReplyHead[];
  last?: { definition: PlanDefinition; opinions: readonly OpinionHead[] };
  /** Whether the person may read what is about a department; without one, what is about any. */
  mayRead(department?: DepartmentId): boolean;
}

/**
 * Whoever reads all is given all. A department is given last year's about its own things and its own replies, and this
 * year's only once the round is final; never who wrote them. Whoever may read nothing is given nothing.
 */
export function listedOpinions(written: WrittenOpinions): ListedOpinions {
  const { plan, opinions, replies, last, mayRead } = written;
  const isAllRead = mayRead();
  const isOwn = (of: Rated) => departmentsAbout(plan, of).some(mayRead);
  const told = (heads: readonly OpinionHead[]) =>
    isAllRead ? [...heads] : heads.filter(({ opinion }) => isOwn(opinion.of)).map(withoutNames);
  const isTold = isAllRead || written.roundState === 'finalised';
  const before = last && lastOpinions(last.definition, plan, last.opinions);
  const lastHeads = before
    ?.filter(({ hasEnded }) => isAllRead || !hasEnded)
    .map(({ head }) => (head.member === undefined ? head : withoutNames(head)));
  return {
    opinions: isTold ? told(opinions) : [],
    ...(last && lastHeads
      ? { lastYear: { fiscalYear: last.definition.fiscalYear, opinions: told(lastHeads) } }
      : {}),
    replies: replies.filter(({ department }) => mayRead(department)),
  };
}
