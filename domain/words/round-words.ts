import type { RoundNote } from '../round/round-note.ts';
import type { RoundProblem, RoundProblemCode } from '../round/round-problem.ts';

/** One language's sentences for the step from one year to the next; a code without one does not compile. */
export interface RoundWords {
  notes: { readonly [C in RoundNote['code']]: (note: Extract<RoundNote, { code: C }>) => string };
  /** What is wrong and what to do, without the place. */
  problems: { readonly [C in RoundProblemCode]: (problem: Extract<RoundProblem, { code: C }>) => string };
}

export function sayRoundNote(words: RoundWords, note: RoundNote): string {
  // The code says which facts there are: the note and its sentence share `RoundNote`.
  return words.notes[note.code](note as never);
}

export function sayRoundProblem(words: RoundWords, problem: RoundProblem): string {
  // The code says which facts there are: the problem and its sentence share `RoundProblem`.
  return words.problems[problem.code](problem as never);
}

export function isRoundProblem(words: RoundWords, problem: { code: string }): problem is RoundProblem {
  return Object.hasOwn(words.problems, problem.code);
}
