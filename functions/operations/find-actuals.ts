import type { Actual } from '#domain/indicators/actual.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { isSameThing } from '#domain/round/same-thing.ts';
import type { RoundAddress, Store } from '../ports/store.ts';

export interface FoundActuals {
  now: ActualHead[];
  /** Of the plan's rounds before, and of the round of another plan that it follows; the oldest first. */
  earlier: Actual[];
}

/** No plan runs longer; more rounds than that are not asked. */
const mostYears = 15;

/** What was reported in a round and before it: one query for each of the plan's years. */
export async function findActuals(
  store: Store,
  address: RoundAddress,
  plan: PlanDefinition,
): Promise<FoundActuals> {
  const rounds = await store.listRounds(address.municipality);
  const years = rounds
    .filter((one) => one.plan === address.plan && one.fiscalYear < address.fiscalYear)
    .map(({ fiscalYear }) => fiscalYear)
    .sort((a, b) => a - b)
    .slice(-mostYears);
  const [now, followed, ...own] = await Promise.all([
    store.listActuals(address),
    followedActuals(store, address, plan),
    ...years.map((fiscalYear) => store.listActuals({ ...address, fiscalYear })),
  ]);
  const ownEarlier = own.flat().flatMap(({ actuals }) => actuals);
  return { now, earlier: [...followed, ...ownEarlier] };
}

/** Only of indicators that both plans have. */
async function followedActuals(
  store: Store,
  { municipality }: RoundAddress,
  plan: PlanDefinition,
): Promise<Actual[]> {
  const { follows, indicators = [] } = plan;
  if (!follows) return [];
  const address = { municipality, ...follows };
  const [round, heads] = await Promise.all([store.findRound(address), store.listActuals(address)]);
  if (!round) return [];
  const isSame = isSameThing(round.definition, plan);
  const kept = new Set(
    (round.definition.indicators ?? [])
      .filter((old) => indicators.some((one) => isSame(old, one)))
      .map(({ id }) => id),
  );
  return heads.filter(({ indicator }) => kept.has(indicator)).flatMap(({ actuals }) => actuals);
}
