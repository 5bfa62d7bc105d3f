import { type RoundMove, stateAfter } from '#domain/round/round-move.ts';
import type { Person } from '../ports/person.ts';
import type { RoundState } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import type { OperationPorts } from './operation-ports.ts';

/** Opens or closes a round for writing; nothing happens where it is so already. Refusals: those of the door, `busy`. */
export async function moveRound(
  { store, clock, ids }: OperationPorts,
  person: Person,
  path: RoundPath,
  move: RoundMove,
): Promise<Answer<{ state: RoundState }>> {
  const entered = await enterRound(store, person, path, 'moveRound');
  if (!entered.ok) return entered;
  const { address, round } = entered.value;
  const { definition, version } = round;
  const state = stateAfter[move];
  if (round.state === state) return { ok: true, value: { state } };
  const { plan, fiscalYear } = address;
  const by = { id: ids.next(), at: clock.now(), subject: person.subject, by: person.name };
  const outcome = await store.saveRound({
    base: { version, state: round.state },
    definition,
    state,
    audit: { ...by, action: 'moveRound', plan, fiscalYear, move },
  });
  // Somebody changed the round at that moment: whoever presses again sees how it is now.
  return outcome === 'saved' ? { ok: true, value: { state } } : refuse('busy');
}
