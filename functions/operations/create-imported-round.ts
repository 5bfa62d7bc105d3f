import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { definitionVersion } from '../ports/definition-version.ts';
import type { Person } from '../ports/person.ts';
import { type Refused, refuse } from './answer.ts';
import { nameMunicipality } from './name-municipality.ts';
import type { OperationPorts } from './operation-ports.ts';

/** The round of an import, closed, as if its definition had been put. Refusals: `busy`. */
export async function createImportedRound(
  { store, clock, ids }: OperationPorts,
  { subject, name }: Person,
  definition: PlanDefinition,
): Promise<Refused | undefined> {
  const { id: plan, fiscalYear } = definition;
  await nameMunicipality(store, definition);
  const version = definitionVersion(definition);
  const by = { id: ids.next(), at: clock.now(), subject, by: name };
  const audit = { ...by, action: 'putDefinition' as const, plan, fiscalYear, version };
  const outcome = await store.saveRound({ definition, state: 'closed', audit });
  return outcome === 'saved' ? undefined : refuse('busy');
}
