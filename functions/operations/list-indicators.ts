import type { RatingHead } from '#domain/grades/rating-head.ts';
import { suggestGrade } from '#domain/grades/suggest-grade.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { DepartmentId, IndicatorId } from '#domain/plan/plan-definition.ts';
import { isValidIn } from '#domain/plan/validity.ts';
import { ratingsToRead } from '#domain/rights/heads-of-members.ts';
import { mayDo } from '#domain/rights/rights.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { type EnteredRound, enterRound, type RoundPath } from './enter-round.ts';
import { findActuals } from './find-actuals.ts';
import { memberWord } from './member-word.ts';

export interface ListedIndicator {
  indicator: IndicatorId;
  /** This round's. */
  actuals: ActualHead[];
  /** Of earlier years. */
  earlier: Actual[];
  /** Absent where it rests on figures of others, which the person may not read. */
  suggestion?: Suggestion;
  /** Absent for those who may not read them. */
  ratings?: RatingHead[];
}

/**
 * The indicators of a round with what was reported, in this round and before it, the suggested grade with its reasons,
 * and the grades given. A department is told of its own indicators what it reported itself; others, whatever is in their
 * reach. Refusals: `notAMember`, `notFound`.
 */
export async function listIndicators(
  store: Store,
  person: Person,
  path: RoundPath,
): Promise<Answer<{ indicators: ListedIndicator[] }>> {
  const entered = await enterRound(store, person, path, 'readRound');
  if (!entered.ok) return entered;
  const { address, round } = entered.value;
  const mayRead = readerOf(entered.value);
  const plan = round.definition;
  const wanted = (plan.indicators ?? [])
    .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
    .filter(({ departments }) => mayRead() || departments.some(mayRead));
  if (wanted.length === 0) return { ok: true, value: { indicators: [] } };
  // What a department took over it may read as its own.
  const mayReadThen = (id?: DepartmentId) =>
    mayRead(id) ||
    plan.departments.some((one) => id !== undefined && one.succeeds?.includes(id) && mayRead(one.id));
  const mayReadRatings = mayDo(entered.value.memberships, plan.id, 'readRatings');
  const [{ now, earlier }, ratings] = await Promise.all([
    findActuals(store, address, plan),
    mayReadRatings ? store.listRatings(address) : undefined,
  ]);
  const reader = {
    plan: plan.id,
    memberships: entered.value.memberships,
    member: memberWord(person),
  };
  const indicators = wanted.map((indicator): ListedIndicator => {
    const isOwn = (one: { indicator?: IndicatorId }) => one.indicator === indicator.id;
    const heads = now.filter(isOwn);
    const before = earlier.filter(isOwn);
    const actuals = [...heads.flatMap((head) => head.actuals), ...before];
    const suggestion = suggestGrade({ plan, indicator, fiscalYear: plan.fiscalYear, actuals });
    const isAllRead = mayRead() || [...indicator.departments, ...departmentsOf(before)].every(mayReadThen);
    return {
      indicator: indicator.id,
      actuals: heads.filter(({ department }) => mayRead(department)),
      earlier: before.filter(({ department }) => mayReadThen(department)),
      ...(isAllRead ? { suggestion } : {}),
      ...(ratings ? { ratings: ratingsToRead(ratings, reader).filter(isOwn) } : {}),
    };
  });
  return { ok: true, value: { indicators } };
}

function departmentsOf(actuals: readonly Actual[]): (DepartmentId | undefined)[] {
  return actuals.map(({ department }) => department);
}

/** Without a department: those of all. */
function readerOf({ memberships, address }: EnteredRound): (department?: DepartmentId) => boolean {
  return (department) => mayDo(memberships, address.plan, 'readActuals', department);
}
