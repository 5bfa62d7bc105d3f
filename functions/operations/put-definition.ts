import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { misplacedCount, refuseBase } from '#domain/round/decide-definition.ts';
import { refuseFrozen } from '#domain/round/refuse-frozen.ts';
import { type RoundState, standingOf } from '#domain/round/round-standing.ts';
import { isVanishingIn } from '#domain/round/vanishing-sheets.ts';
import { definitionVersion } from '../ports/definition-version.ts';
import type { Person } from '../ports/person.ts';
import type { RoundAddress, Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { type EnteredPlan, enterPlan } from './enter-plan.ts';
import type { RoundPath } from './enter-round.ts';
import { nameMunicipality } from './name-municipality.ts';
import type { OperationPorts } from './operation-ports.ts';

export interface DefinitionRequest {
  definition: unknown;
  /** The version that this one replaces; absent where there is no such round yet. */
  base?: string;
  dryRun?: true;
}

export interface PutDefinition {
  version: string;
  isNew: boolean;
  state: RoundState;
}

/**
 * Stores the definition of a round, which begins closed where it is new. A dry run refuses the same and stores nothing.
 * Refusals: those of the door, `definitionWrong`, `roundClosed` (finalised), `definitionOvertaken`, `sheetsWouldVanish`
 * (how many), `busy`.
 */
export async function putDefinition(
  ports: OperationPorts,
  person: Person,
  path: RoundPath,
  request: DefinitionRequest,
): Promise<Answer<PutDefinition>> {
  const { store, clock, ids } = ports;
  const entered = await enterPlan(store, person, path, 'putDefinition');
  if (!entered.ok) return entered;
  const { address, round } = entered.value;
  const looked = await look(store, entered.value, request);
  if (!looked.ok) return looked;
  const definition = looked.value;
  const standing = round ? standingOf(round) : { state: 'closed' as const };
  const version = definitionVersion(definition);
  const answer = { ok: true as const, value: { version, isNew: !round, state: standing.state } };
  if (request.dryRun || round?.version === version) return answer;
  await nameMunicipality(store, definition);
  const { plan, fiscalYear } = address;
  const by = { id: ids.next(), at: clock.now(), subject: person.subject, by: person.name };
  const outcome = await store.saveRound({
    ...(round ? { base: { version: round.version, ...standing } } : {}),
    definition,
    ...standing,
    audit: { ...by, action: 'putDefinition', plan, fiscalYear, version },
  });
  if (outcome === 'saved') return answer;
  return refuse(outcome === 'busy' ? 'busy' : 'definitionOvertaken');
}

async function look(
  store: Store,
  { address, round }: EnteredPlan,
  { definition, base }: DefinitionRequest,
): Promise<Answer<PlanDefinition>> {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) return refuse('definitionWrong', { count: parsed.problems.length });
  const misplaced = misplacedCount(parsed.plan, address);
  if (misplaced > 0) return refuse('definitionWrong', { count: misplaced });
  const wanted = definitionVersion(parsed.plan);
  const frozen = round && wanted !== round.version ? refuseFrozen(round.state) : undefined;
  if (frozen) return { ok: false, refusal: frozen };
  const refusal = refuseBase({ stored: round?.version, base, wanted });
  if (refusal) return { ok: false, refusal };
  const count = round ? await countVanishing(store, address, parsed.plan) : 0;
  return count > 0 ? refuse('sheetsWouldVanish', { count }) : { ok: true, value: parsed.plan };
}

/** A page of sheets at a time. */
async function countVanishing(store: Store, address: RoundAddress, plan: PlanDefinition): Promise<number> {
  const isVanishing = isVanishingIn(plan);
  let count = 0;
  let after: string | undefined;
  do {
    const page = await store.listHeads(address, after === undefined ? {} : { after });
    count += page.heads.filter(isVanishing).length;
    after = page.next;
  } while (after !== undefined);
  return count;
}
