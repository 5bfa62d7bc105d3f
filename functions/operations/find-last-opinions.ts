import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { RoundAddress, Store } from '../ports/store.ts';
import { findLastRound } from './find-last-round.ts';

export interface FoundOpinions {
  definition: PlanDefinition;
  opinions: OpinionHead[];
}

/** What was written in the round before this one; nothing where there was none. */
export async function findLastOpinions(
  store: Store,
  address: RoundAddress,
  plan: PlanDefinition,
): Promise<FoundOpinions | undefined> {
  const last = await findLastRound(store, address, plan);
  if (!last) return undefined;
  return { definition: last.definition, opinions: await store.listOpinions(last.address) };
}
