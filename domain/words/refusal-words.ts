import type { Refusal, RefusalCode } from '../refusals/refusal.ts';

export type RefusalFacts = NonNullable<Refusal['facts']>;

/** One language's sentence for every refusal: what is the matter and what to do. */
export type RefusalWords = { readonly [C in RefusalCode]: (facts: RefusalFacts) => string };

/** A refusal in words. */
export function sayRefusal(words: RefusalWords, refusal: Refusal): string {
  return words[refusal.code](refusal.facts ?? {});
}
