import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Store } from '#functions/ports/store.ts';
import type { ExampleBook } from './example-book.ts';
import type { ExamplePerson } from './example-person.ts';

/** What one machine shows: a plan, who can sign in, workbooks to open, and what is stored before anybody comes. */
export interface Example {
  plan: PlanDefinition;
  people: readonly ExamplePerson[];
  books: readonly ExampleBook[];
  /** Nothing happens where it was done before. */
  seed(store: Store): Promise<void>;
}
