import { decideNextRound } from '#domain/round/decide-next-round.ts';
import { definitionVersion } from '../ports/definition-version.ts';
import type { Person } from '../ports/person.ts';
import { type Answer, refuse } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import type { OperationPorts } from './operation-ports.ts';

export interface OpenedNext {
  fiscalYear: number;
  version: string;
  notes: number;
  toConfirm: number;
  toMend: number;
}

/**
 * Next year's round, made from this one, whatever state this one is in; it begins closed. A dry run refuses the same and
 * stores nothing. Refusals: those of the door and of `decideNextRound`, `busy`.
 */
export async function openNext(
  { store, clock, ids }: OperationPorts,
  person: Person,
  path: RoundPath,
  { dryRun }: { dryRun?: true },
): Promise<Answer<OpenedNext>> {
  const entered = await enterRound(store, person, path, 'moveRound');
  if (!entered.ok) return entered;
  const { address, round } = entered.value;
  const fiscalYear = address.fiscalYear + 1;
  const there = await store.findRound({ ...address, fiscalYear });
  const decided = decideNextRound(round.definition, there !== undefined);
  if (!decided.ok) return decided;
  const { plan: definition, counts } = decided.value;
  const version = definitionVersion(definition);
  const answer = { ok: true as const, value: { fiscalYear, version, ...counts } };
  if (dryRun) return answer;
  const by = { id: ids.next(), at: clock.now(), subject: person.subject, by: person.name };
  const { plan } = address;
  const audit = { ...by, action: 'openNext' as const, plan, fiscalYear, version };
  const outcome = await store.saveRound({ definition, state: 'closed', audit });
  if (outcome === 'overtaken') return refuse('roundExists', { fiscalYear });
  return outcome === 'saved' ? answer : refuse('busy');
}
