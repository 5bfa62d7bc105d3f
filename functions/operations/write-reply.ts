import { thingWord } from '#domain/grades/thing-word.ts';
import { decideReply } from '#domain/opinions/decide-reply.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import type { Person } from '../ports/person.ts';
import type { Answer } from './answer.ts';
import { enterRound } from './enter-round.ts';
import { findLastOpinions } from './find-last-opinions.ts';
import type { OperationPorts } from './operation-ports.ts';
import type { ThingPath } from './rate.ts';
import { type Kept, saveDecided } from './save-decided.ts';
import type { OpinionPress } from './write-opinion.ts';

export interface ReplyPath extends ThingPath {
  /** Whose answer it is; the secretariat may write it down for them. */
  department: DepartmentId;
}

/**
 * Stores what a department says to last year's opinion as its next revision. Refusals: those of the door, `overtaken`
 * with the current head, `keyReused`, `busy`, and those of `decideReply`.
 */
export async function writeReply(
  ports: OperationPorts,
  person: Person,
  path: ReplyPath,
  { base, idempotencyKey, request, text }: OpinionPress,
): Promise<Answer<ReplyHead>> {
  const { of, department } = path;
  const entered = await enterRound(ports.store, person, path, 'writeReply', department);
  if (!entered.ok) return entered;
  const { address, round } = entered.value;
  const plan = round.definition;
  const last = await findLastOpinions(ports.store, address, plan);
  const key = { request, of, department };
  const kept: Kept<ReplyHead> = {
    find: () => ports.store.findReply(address, key),
    save: (change) => ports.store.saveReply(change),
  };
  const deed = { action: 'writeReply' as const, thing: thingWord(of), request, department };
  const press = { person, address, deed, base, idempotencyKey, content: text };
  return saveDecided(ports, press, kept, (head, at) =>
    decideReply({
      plan,
      roundState: round.state,
      ...(last ? { last } : {}),
      ...key,
      ...(head ? { head } : {}),
      text,
      by: person.name,
      at,
    }),
  );
}
