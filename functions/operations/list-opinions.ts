import { type ListedOpinions, listedOpinions } from '#domain/opinions/listed-opinions.ts';
import { opinionsToRead } from '#domain/rights/heads-of-members.ts';
import { mayDo } from '#domain/rights/rights.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import { findLastOpinions } from './find-last-opinions.ts';
import { memberWord } from './member-word.ts';

/**
 * What is written about the things of a round, what was written the year before, and what departments say to that, as far
 * as the person may read it: `listedOpinions` says how far. A member of the committee is told the word by which their own
 * are known. Refusals: `notAMember`, `notFound`.
 */
export async function listOpinions(
  store: Store,
  person: Person,
  path: RoundPath,
): Promise<Answer<ListedOpinions & { member?: string }>> {
  const entered = await enterRound(store, person, path, 'readRound');
  if (!entered.ok) return entered;
  const { address, memberships, round } = entered.value;
  const plan = round.definition;
  const [opinions, replies, last] = await Promise.all([
    store.listOpinions(address),
    store.listReplies(address),
    findLastOpinions(store, address, plan),
  ]);
  const reader = { plan: plan.id, memberships, member: memberWord(person) };
  const value = listedOpinions({
    plan,
    roundState: round.state,
    opinions: opinionsToRead(opinions, reader),
    replies,
    ...(last ? { last } : {}),
    mayRead: (department) => mayDo(memberships, plan.id, 'readOpinions', department),
  });
  const isMember = memberships.some((one) => one.plan === plan.id && one.role === 'committee');
  return { ok: true, value: { ...value, ...(isMember ? { member: memberWord(person) } : {}) } };
}
