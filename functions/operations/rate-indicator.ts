import { decideRating, type RatingQuestion } from '#domain/grades/decide-rating.ts';
import { findIndicatorRequest, mayRate } from '#domain/grades/rated-by.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { suggestGrade } from '#domain/grades/suggest-grade.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { IndicatorId, RatingId } from '#domain/plan/plan-definition.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import { type EnteredRound, enterRound, type RoundPath } from './enter-round.ts';
import { findActuals } from './find-actuals.ts';
import type { OperationPorts } from './operation-ports.ts';
import { type Kept, saveDecided } from './save-decided.ts';

export interface RatingPath extends RoundPath {
  indicator: IndicatorId;
}

export interface RatingPress extends Pick<RatingQuestion, 'grade' | 'points' | 'reason'> {
  base: number;
  idempotencyKey: string;
  /** Absent where the plan asks for one rating of indicators only. */
  request?: RatingId;
  /** The suggested grade that the person saw, `''` for none. Absent: not said. */
  seen?: string;
}

/**
 * Stores a grade of an indicator, and beside it the suggestion as the stored actuals give it at that moment. Who saw
 * another suggestion is told that they are late, as with any other change. Refusals: those of the door, `notAllowed` (the
 * plan has others rate), `overtaken` with the current head, `keyReused`, `busy`, and those of `decideRating`.
 */
export async function rateIndicator(
  ports: OperationPorts,
  person: Person,
  path: RatingPath,
  press: RatingPress,
): Promise<Answer<RatingHead>> {
  const entered = await enterRound(ports.store, person, path, 'rateIndicator');
  if (!entered.ok) return entered;
  const { address, memberships, round } = entered.value;
  const { indicator } = path;
  const plan = round.definition;
  const request = findIndicatorRequest(plan, press.request);
  if (!request) return refuse('notFound');
  if (!mayRate(request, plan.id, memberships)) return refuse('notAllowed');
  const member = request.by === 'eachMember' ? { member: memberWord(person) } : {};
  const key = { indicator, request: request.id, ...member };
  const kept: Kept<RatingHead> = {
    find: () => ports.store.findRating(address, key),
    save: (change) => ports.store.saveRating(change),
  };
  const { base, idempotencyKey, grade, points, reason } = press;
  const given = {
    ...(grade === undefined ? {} : { grade }),
    ...(points === undefined ? {} : { points }),
    ...(reason === undefined ? {} : { reason }),
  };
  const suggested = await suggestionNow(ports.store, entered.value, indicator);
  const isStale = press.seen !== undefined && press.seen !== (suggested?.grade ?? '');
  const deed = { action: 'rateIndicator' as const, indicator, request: request.id };
  return saveDecided(
    ports,
    { person, address, deed, base, idempotencyKey, content: given },
    kept,
    (head, at) => {
      if (isStale) return { ...refuse('overtaken'), ...(head ? { current: head } : {}) };
      const decided = decideRating({
        plan,
        request: request.id,
        of: { things: 'indicator', indicator },
        ...(plan.moment === undefined ? {} : { moment: plan.moment }),
        ...member,
        ...given,
        ...(suggested ? { suggested } : {}),
        by: person.name,
        at,
      });
      if (!decided.ok) return decided;
      const revision = (head?.revision ?? 0) + 1;
      const about = { revision, updatedAt: at, updatedBy: person.name };
      return { ok: true, value: { ...key, ...about, rating: decided.value } };
    },
  );
}

async function suggestionNow(
  store: Store,
  { address, round }: EnteredRound,
  id: IndicatorId,
): Promise<Suggestion | undefined> {
  const plan = round.definition;
  const indicator = plan.indicators?.find((one) => one.id === id);
  if (!indicator) return undefined;
  const { now, earlier } = await findActuals(store, address, plan);
  const actuals = [...now.flatMap((head) => head.actuals), ...earlier].filter((one) => one.indicator === id);
  return suggestGrade({ plan, indicator, fiscalYear: address.fiscalYear, actuals });
}

/** The same person's word each time; nobody can tell from it whose it is. */
function memberWord({ municipality, subject }: Person): string {
  return contentFingerprint([municipality, subject]).slice(0, 16);
}
