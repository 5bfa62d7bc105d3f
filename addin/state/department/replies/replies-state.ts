import type { ListedOpinions } from '#addin/api/tenken-api.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { Rated } from '#domain/grades/rating.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import { departmentsAbout } from '#domain/opinions/departments-about.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { DepartmentId, PlanDefinition, RatingId } from '#domain/plan/plan-definition.ts';

export interface RepliesState {
  load: 'unasked' | 'loading' | 'ready' | { trouble: Trouble };
  lastYear?: ListedOpinions['lastYear'];
  replies: readonly ReplyHead[];
  /** What was typed and is not saved, by `replyId`. */
  typed: Readonly<Record<string, string | undefined>>;
  /** How the last press ended, by `replyId`. */
  presses: Readonly<Record<string, ReplyPress | undefined>>;
}

export type ReplyPress =
  | { kind: 'sending' }
  | { kind: 'sent' }
  | { kind: 'overtaken' }
  | { kind: 'failed'; trouble: Trouble };

/** One of last year's opinions, as one department answers it. */
export interface AskedReply {
  id: string;
  request: RatingId;
  /** What the plan calls the opinion. */
  name: string;
  of: Rated;
  department: DepartmentId;
  /** Several where each member wrote for themselves. */
  opinions: string[];
  head?: ReplyHead | undefined;
}

export function replyId({ request, of, department }: Pick<ReplyHead, 'request' | 'of' | 'department'>) {
  return `${request} ${thingWord(of)} ${department}`;
}

/** Whether the plan asks departments what became of opinions. */
export function asksForReplies({ opinions = [] }: Pick<PlanDefinition, 'opinions'>): boolean {
  return opinions.some(({ isRepliedTo }) => isRepliedTo);
}

/** What these departments are asked, in the order in which the server lists the opinions. */
export function askedReplies(
  plan: PlanDefinition,
  departments: readonly DepartmentId[],
  { lastYear, replies }: Pick<RepliesState, 'lastYear' | 'replies'>,
): AskedReply[] {
  const asked = new Map<string, AskedReply>();
  for (const { request, opinion } of lastYear?.opinions ?? []) {
    const wanted = plan.opinions?.find(({ id }) => id === request);
    if (!wanted?.isRepliedTo || opinion.text === '') continue;
    const { of } = opinion;
    const about = departmentsAbout(plan, of);
    for (const department of departments.filter((id) => about.includes(id))) {
      const id = replyId({ request, of, department });
      const before = asked.get(id);
      const head = replies.find((one) => replyId(one) === id);
      const opinions = [...(before?.opinions ?? []), opinion.text];
      asked.set(id, { id, request, name: wanted.name, of, department, opinions, head });
    }
  }
  return [...asked.values()];
}
