import { buildReport } from '#domain/report/build-report.ts';
import { findUnfinished, type Unfinished } from '#domain/report/find-unfinished.ts';
import { decideRoundMove } from '#domain/round/decide-round-move.ts';
import type { RoundMove } from '#domain/round/round-move.ts';
import { type RoundStanding, standingOf } from '#domain/round/round-standing.ts';
import type { Person } from '../ports/person.ts';
import { standingText } from '../ports/standing-text.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { type EnteredRound, enterRound, type RoundPath } from './enter-round.ts';
import type { OperationPorts } from './operation-ports.ts';
import { readSources } from './read-sources.ts';

/** A dry run refuses the same, but for what is unfinished, and moves nothing. */
export type RoundMoveRequest = RoundMove & { dryRun?: true };

export interface MovedRound extends RoundStanding {
  /** Of a dry run of `finalise`: what it would be refused for; absent where it is for nothing. */
  unfinished?: Unfinished[];
}

/**
 * Moves a round; nothing happens where it stands so already. Refusals: those of the door and of `decideRoundMove`,
 * `busy`.
 */
export async function moveRound(
  ports: OperationPorts,
  person: Person,
  path: RoundPath,
  move: RoundMoveRequest,
): Promise<Answer<MovedRound>> {
  const entered = await enterRound(ports.store, person, path, 'moveRound');
  if (!entered.ok) return entered;
  const { memberships, round } = entered.value;
  const unfinished = await unfinishedFor(ports.store, entered.value, move);
  const question = { plan: round.definition, standing: standingOf(round), memberships, move };
  const decided = decideRoundMove({ ...question, ...(move.dryRun ? {} : { unfinished }) });
  if (!decided.ok) return decided;
  if (move.dryRun)
    return { ok: true, value: { ...decided.value, ...(unfinished.length > 0 ? { unfinished } : {}) } };
  if (standingText(decided.value) === standingText(round)) return decided;
  return save(ports, person, entered.value, move, decided.value);
}

async function unfinishedFor(
  store: Store,
  entered: EnteredRound,
  move: RoundMoveRequest,
): Promise<Unfinished[]> {
  if (move.move !== 'finalise' || entered.round.state !== 'closed') return [];
  const sources = await readSources(store, entered);
  return findUnfinished(buildReport({ ...sources, edition: { kind: 'draft' } }));
}

async function save(
  { store, clock, ids }: OperationPorts,
  { subject, name }: Person,
  { address, round }: EnteredRound,
  move: RoundMove,
  standing: RoundStanding,
): Promise<Answer<RoundStanding>> {
  const { plan, fiscalYear } = address;
  const { definition, version } = round;
  const by = { id: ids.next(), at: clock.now(), subject, by: name };
  const of = 'department' in move ? { department: move.department } : {};
  const outcome = await store.saveRound({
    base: { version, ...standingOf(round) },
    definition,
    ...standing,
    audit: { ...by, action: 'moveRound', plan, fiscalYear, move: move.move, ...of },
  });
  // Somebody changed the round at that moment: whoever presses again sees how it is now.
  return outcome === 'saved' ? { ok: true, value: standing } : refuse('busy');
}
