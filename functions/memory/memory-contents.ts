import type { AdministrationRecord, AuditRecord } from '#domain/audit/audit-record.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { StoredMember } from '../ports/administration-store.ts';
import type { KeptRevision } from '../ports/kept.ts';
import type { Municipality, RoundAddress, StoredAnswer, StoredRound } from '../ports/store.ts';

export interface MemoryContents {
  municipalities: Map<string, Municipality>;
  rounds: Map<string, StoredRound>;
  /** By municipality, then by subject. */
  members: Map<string, Map<string, StoredMember>>;
  /** By round, then by word. */
  sheets: Map<string, Map<string, SheetHead>>;
  actuals: Map<string, Map<string, ActualHead>>;
  ratings: Map<string, Map<string, RatingHead>>;
  opinions: Map<string, Map<string, OpinionHead>>;
  replies: Map<string, Map<string, ReplyHead>>;
  /** By round and word, then by revision. */
  revisions: Map<string, Map<number, KeptRevision>>;
  /** By round, then by its text. */
  audit: Map<string, Map<string, AuditRecord>>;
  /** By municipality, then by its text. */
  administration: Map<string, Map<string, AdministrationRecord>>;
  answers: Map<string, StoredAnswer>;
}

export function emptyContents(): MemoryContents {
  return {
    municipalities: new Map(),
    rounds: new Map(),
    members: new Map(),
    sheets: new Map(),
    actuals: new Map(),
    ratings: new Map(),
    opinions: new Map(),
    replies: new Map(),
    revisions: new Map(),
    audit: new Map(),
    administration: new Map(),
    answers: new Map(),
  };
}

export function roundText(round: RoundAddress): string {
  return wordText(round.municipality, round.plan, String(round.fiscalYear));
}

/** JSON keeps words apart whatever stands in them. */
export function wordText(...words: string[]): string {
  return JSON.stringify(words);
}

/** By their keys, as a database lists them. */
export function inOrder<Kept>(map: Map<string, Kept> = new Map()): [string, Kept][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
