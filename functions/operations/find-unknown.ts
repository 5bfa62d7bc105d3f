import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { RoundSummary, Store } from '../ports/store.ts';

/** The first membership of a plan that has no round, or of a department that none of the plan's rounds knows. */
export async function findUnknown(
  store: Store,
  municipality: MunicipalityId,
  rounds: readonly RoundSummary[],
  memberships: readonly Membership[],
): Promise<Membership | undefined> {
  for (const membership of memberships) {
    if (!(await isKnown(store, municipality, rounds, membership))) return membership;
  }
  return undefined;
}

/** The newest round first: nearly always it knows. */
async function isKnown(
  store: Store,
  municipality: MunicipalityId,
  rounds: readonly RoundSummary[],
  { plan, department }: Membership,
): Promise<boolean> {
  const years = rounds.filter((one) => one.plan === plan).map(({ fiscalYear }) => fiscalYear);
  if (department === undefined) return years.length > 0;
  for (const fiscalYear of years.sort((one, other) => other - one)) {
    const round = await store.findRound({ municipality, plan, fiscalYear });
    if (round?.definition.departments.some(({ id }) => id === department)) return true;
  }
  return false;
}
