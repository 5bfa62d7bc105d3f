import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Store } from '#functions/ports/store.ts';
import type { Example } from '../example/example.ts';
import type { ExamplePerson } from '../example/example-person.ts';
import { trialBooks } from './trial-books.ts';
import { trialPeople } from './trial-people.ts';

/** Any plan to be tried on one machine: a person for each department, and blank forms drawn from the definition. */
export function planTrial(plan: PlanDefinition): Example {
  const people = trialPeople(plan);
  return { plan, people, books: trialBooks(plan), seed: (store) => seed(store, plan, people) };
}

async function seed(store: Store, plan: PlanDefinition, people: readonly ExamplePerson[]): Promise<void> {
  const { municipality } = plan;
  // Each time: the definition is what is being worked on.
  await store.putPlan(plan, 'open');
  for (const { subject, name, memberships } of people) {
    await store.putMember(municipality.id, { subject, name, memberships });
  }
  await store.putMunicipality(municipality);
}
