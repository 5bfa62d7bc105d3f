import { decideRating, type RatingQuestion, suggestedGrade } from '#domain/grades/decide-rating.ts';
import { findAsked, mayRate } from '#domain/grades/rated-by.ts';
import type { Rated } from '#domain/grades/rating.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { RatingId } from '#domain/plan/plan-definition.ts';
import { refuseFrozen } from '#domain/round/refuse-frozen.ts';
import type { Person } from '../ports/person.ts';
import { type Answer, refuse } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import { findSuggested } from './find-suggested.ts';
import { memberWord } from './member-word.ts';
import type { OperationPorts } from './operation-ports.ts';
import { type Kept, saveDecided } from './save-decided.ts';

/** A thing of the plan in a round. */
export interface ThingPath extends RoundPath {
  of: Rated;
}

export interface RatingPress extends Pick<RatingQuestion, 'grade' | 'points' | 'reason'> {
  base: number;
  idempotencyKey: string;
  /** Absent where the plan asks for one rating of the thing only. */
  request?: RatingId;
  /** The suggested grade that the person saw, `''` for none. Absent: not said. */
  seen?: string;
}

/**
 * Stores a grade of a thing, and beside it what the stored actuals suggest of an indicator or the roll-up of a node at
 * that moment. Who saw another suggestion is told that they are late, as with any other change. Refusals: those of the
 * door, `notAllowed` (the plan has others rate), `overtaken` with the current head, `keyReused`, `busy`, `roundClosed`
 * (it is final), and those of `decideRating`.
 */
export async function rate(
  ports: OperationPorts,
  person: Person,
  path: ThingPath,
  press: RatingPress,
): Promise<Answer<RatingHead>> {
  const entered = await enterRound(ports.store, person, path, 'rate');
  if (!entered.ok) return entered;
  const { address, memberships, round } = entered.value;
  const { of } = path;
  const plan = round.definition;
  const request = findAsked(plan.ratings ?? [], plan, of, press.request);
  if (!request) return refuse('notFound');
  if (!mayRate(request, plan.id, memberships)) return refuse('notAllowed');
  const member = request.by === 'eachMember' ? { member: memberWord(person) } : {};
  const key = { request: request.id, ...member, rating: { of } };
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
  const suggested = await findSuggested(ports.store, entered.value, request, of);
  const isStale = press.seen !== undefined && press.seen !== (suggestedGrade(suggested) ?? '');
  const deed = { action: 'rate' as const, thing: thingWord(of), request: request.id };
  return saveDecided(
    ports,
    { person, address, deed, base, idempotencyKey, content: given },
    kept,
    (head, at) => {
      const frozen = refuseFrozen(round.state);
      if (frozen) return { ok: false, refusal: frozen };
      if (isStale) return { ...refuse('overtaken'), ...(head ? { current: head } : {}) };
      const decided = decideRating({
        plan,
        request: request.id,
        of,
        ...(plan.moment === undefined ? {} : { moment: plan.moment }),
        ...member,
        ...given,
        ...suggested,
        by: person.name,
        at,
      });
      if (!decided.ok) return decided;
      const revision = (head?.revision ?? 0) + 1;
      const about = { revision, updatedAt: at, updatedBy: person.name, rating: decided.value };
      const indicator = of.things === 'indicator' ? { indicator: of.indicator } : {};
      return { ok: true, value: { ...indicator, request: request.id, ...member, ...about } };
    },
  );
}
