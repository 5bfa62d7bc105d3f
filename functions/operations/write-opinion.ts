import { findAsked, mayRate } from '#domain/grades/rated-by.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import { decideOpinion } from '#domain/opinions/decide-opinion.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { RatingId } from '#domain/plan/plan-definition.ts';
import type { Person } from '../ports/person.ts';
import { type Answer, refuse } from './answer.ts';
import { enterRound } from './enter-round.ts';
import { memberWord } from './member-word.ts';
import type { OperationPorts } from './operation-ports.ts';
import type { ThingPath } from './rate.ts';
import { type Kept, saveDecided } from './save-decided.ts';

export interface OpinionPress {
  base: number;
  idempotencyKey: string;
  request: RatingId;
  /** Blank: taken back. */
  text: string;
}

/**
 * Stores an opinion about a thing as its next revision. Refusals: those of the door, `notAllowed` (the plan has others
 * write), `overtaken` with the current head, `keyReused`, `busy`, and those of `decideOpinion`.
 */
export async function writeOpinion(
  ports: OperationPorts,
  person: Person,
  path: ThingPath,
  { base, idempotencyKey, request, text }: OpinionPress,
): Promise<Answer<OpinionHead>> {
  const entered = await enterRound(ports.store, person, path, 'writeOpinion');
  if (!entered.ok) return entered;
  const { address, memberships, round } = entered.value;
  const { of } = path;
  const plan = round.definition;
  const asked = findAsked(plan.opinions ?? [], plan, of, request);
  if (!asked) return refuse('notFound');
  if (!mayRate(asked, plan.id, memberships)) return refuse('notAllowed');
  const member = asked.by === 'eachMember' ? { member: memberWord(person) } : {};
  const key = { request, ...member, opinion: { of } };
  const kept: Kept<OpinionHead> = {
    find: () => ports.store.findOpinion(address, key),
    save: (change) => ports.store.saveOpinion(change),
  };
  const deed = { action: 'writeOpinion' as const, thing: thingWord(of), request };
  const press = { person, address, deed, base, idempotencyKey, content: text };
  return saveDecided(ports, press, kept, (head, at) =>
    decideOpinion({
      plan,
      roundState: round.state,
      request,
      of,
      ...member,
      ...(head ? { head } : {}),
      text,
      by: person.name,
      at,
    }),
  );
}
