import { lastOpinions } from '#domain/opinions/last-opinions.ts';
import type { ReportSources } from '#domain/report/report-sources.ts';
import { sourcesOf } from '#domain/report/sources-of.ts';
import type { Store } from '../ports/store.ts';
import type { EnteredRound } from './enter-round.ts';
import { findActuals } from './find-actuals.ts';
import { findLastOpinions } from './find-last-opinions.ts';

/** Everything of a round that its report says, with every write that was answered before. */
export async function readSources(
  store: Store,
  { address, round }: Pick<EnteredRound, 'address' | 'round'>,
): Promise<Omit<ReportSources, 'edition'>> {
  const plan = round.definition;
  const [heads, { now, earlier }, ratings, opinions, last, replies] = await Promise.all([
    store.listSheets(address),
    findActuals(store, address, plan),
    store.listRatings(address),
    store.listOpinions(address),
    findLastOpinions(store, address, plan),
    store.listReplies(address),
  ]);
  const lastHeads = last ? lastOpinions(last.definition, plan, last.opinions) : [];
  return sourcesOf({
    plan,
    heads,
    actuals: now,
    earlier,
    ratings,
    opinions,
    lastOpinions: lastHeads.filter(({ hasEnded }) => !hasEnded).map(({ head }) => head),
    replies,
  });
}
