import type { ListedIndicator, ListedOpinions } from '#addin/api/tenken-api.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { Rated } from '#domain/grades/rating.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Refusal } from '#domain/refusals/refusal.ts';
import type { Assignment } from './assignment.ts';
import type { RatingDraft } from './rating-draft.ts';

export interface AssessmentState {
  plan: PlanDefinition;
  assignments: readonly Assignment[];
  load: Load;
  indicators: readonly ListedIndicator[];
  ratings: readonly RatingHead[];
  opinions: readonly OpinionHead[];
  lastYear?: ListedOpinions['lastYear'];
  replies: readonly ReplyHead[];
  /** For a member of the committee: the word by which their own ratings and opinions are known. */
  member?: string | undefined;
  /** The round is final: all is read, nothing is written any more. */
  isFrozen: boolean;
  place: AssessmentPlace;
  /** What the lists of an assignment leave out, by its id; missing is nothing. */
  filters: Readonly<Record<string, ListFilter>>;
  /** What was chosen and typed for a grade and is not sent yet, by `itemId`. */
  drafts: Readonly<Record<string, RatingDraft | undefined>>;
  /** What was typed as an opinion and is not sent yet, by `itemId`. */
  texts: Readonly<Record<string, string | undefined>>;
  /** How the last press ended, by `itemId`; missing is nothing to say. */
  presses: Readonly<Record<string, PressOutcome | undefined>>;
}

export type Load = { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; trouble: Trouble };

export type AssessmentPlace =
  | { kind: 'home' }
  | { kind: 'list'; assignment: string }
  | { kind: 'thing'; assignment: string; of: Rated };

export type ListFilter = 'all' | 'open';

export type PressOutcome =
  | { kind: 'sending' }
  | { kind: 'sent' }
  /** Something is missing; nothing was sent. */
  | { kind: 'incomplete'; refusal: Refusal }
  /** Somebody else was first; what they decided is shown, and the next press goes beyond it. */
  | { kind: 'overtaken' }
  /** The figures changed since, and with them what is suggested. */
  | { kind: 'suggestionChanged' }
  | { kind: 'failed'; trouble: Trouble };

/** One thing of an assignment. */
export interface Item {
  assignment: Assignment;
  of: Rated;
}

export function itemId({ assignment, of }: Item): string {
  return `${assignment.id} ${thingWord(of)}`;
}

export function isSameThing(one: Rated, other: Rated): boolean {
  return thingWord(one) === thingWord(other);
}
