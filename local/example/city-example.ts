import type { Example } from './example.ts';
import { exampleBooks } from './example-books.ts';
import { examplePeople } from './example-people.ts';
import { examplePlan } from './example-plan.ts';
import { seedExample } from './seed-example.ts';

/** The city in the middle of its round. */
export const cityExample: Example = {
  plan: examplePlan,
  people: examplePeople,
  books: exampleBooks,
  seed: seedExample,
};
