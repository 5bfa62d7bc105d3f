import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Store } from '../ports/store.ts';

/** The first definition of a municipality says what it is called. Before the round: nobody enters a nameless place. */
export async function nameMunicipality(store: Store, { municipality }: PlanDefinition): Promise<void> {
  if (!(await store.findMunicipality(municipality.id))) await store.putMunicipality(municipality);
}
