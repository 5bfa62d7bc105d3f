import type { Calendar } from '#domain/plan/plan-definition.ts';
import { decideCalendar } from '#domain/round/decide-calendar.ts';
import { standingOf } from '#domain/round/round-standing.ts';
import { definitionVersion } from '../ports/definition-version.ts';
import type { Person } from '../ports/person.ts';
import { type Answer, refuse } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import type { OperationPorts } from './operation-ports.ts';

export interface CalendarRequest {
  /** The version of the definition that the person saw. */
  base: string;
  calendar: Calendar;
}

/**
 * Stores the calendar of a round, nothing else of its definition. Refusals: those of the door and of `decideCalendar`,
 * `busy`.
 */
export async function putCalendar(
  { store, clock, ids }: OperationPorts,
  person: Person,
  path: RoundPath,
  request: CalendarRequest,
): Promise<Answer<{ version: string }>> {
  const entered = await enterRound(store, person, path, 'moveRound');
  if (!entered.ok) return entered;
  const { address, round } = entered.value;
  const standing = standingOf(round);
  const stored = { plan: round.definition, version: round.version, standing };
  const decided = decideCalendar({ ...stored, ...request });
  if (!decided.ok) return decided;
  const definition = decided.value;
  const version = definitionVersion(definition);
  if (version === round.version) return { ok: true, value: { version } };
  const { plan, fiscalYear } = address;
  const by = { id: ids.next(), at: clock.now(), subject: person.subject, by: person.name };
  const outcome = await store.saveRound({
    base: { version: round.version, ...standing },
    definition,
    ...standing,
    audit: { ...by, action: 'putCalendar', plan, fiscalYear, version },
  });
  if (outcome === 'saved') return { ok: true, value: { version } };
  return refuse(outcome === 'busy' ? 'busy' : 'definitionOvertaken');
}
