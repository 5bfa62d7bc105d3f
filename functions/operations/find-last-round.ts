import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { RoundAddress, Store } from '../ports/store.ts';

export interface FoundRound {
  address: RoundAddress;
  definition: PlanDefinition;
}

/** The plan's newest round before this one, or the one of another plan that the definition says it follows. */
export async function findLastRound(
  store: Store,
  address: RoundAddress,
  { follows }: PlanDefinition,
): Promise<FoundRound | undefined> {
  const rounds = await store.listRounds(address.municipality);
  const earlier = rounds
    .filter(({ plan, fiscalYear }) => plan === address.plan && fiscalYear < address.fiscalYear)
    .map(({ fiscalYear }) => fiscalYear);
  const own = { ...address, fiscalYear: Math.max(...earlier) };
  const last = earlier.length > 0 ? own : follows && { municipality: address.municipality, ...follows };
  const round = last && (await store.findRound(last));
  return round && { address: last, definition: round.definition };
}
