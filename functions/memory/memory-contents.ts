import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { AuditRecord } from '../ports/audit-record.ts';
import type {
  ActualKey,
  Change,
  KeptHead,
  Municipality,
  RatingKey,
  RoundAddress,
  StoredAnswer,
  StoredRound,
} from '../ports/store.ts';
import type { StoreRecord } from './store-record.ts';

export interface MemoryContents {
  municipalities: Map<string, Municipality>;
  rounds: Map<string, StoredRound>;
  memberships: Map<string, Membership[]>;
  /** By round, then by sheet. */
  heads: Map<string, Map<string, SheetHead>>;
  /** By round, then by indicator and department. */
  actuals: Map<string, Map<string, ActualHead>>;
  /** By round, then by indicator, request and member. */
  ratings: Map<string, Map<string, RatingHead>>;
  /** By round and sheet, the oldest first. */
  revisions: Map<string, SheetHead[]>;
  /** By round, as they came. */
  audit: Map<string, AuditRecord[]>;
  answers: Map<string, StoredAnswer>;
}

export function emptyContents(): MemoryContents {
  return {
    municipalities: new Map(),
    rounds: new Map(),
    memberships: new Map(),
    heads: new Map(),
    actuals: new Map(),
    ratings: new Map(),
    revisions: new Map(),
    audit: new Map(),
    answers: new Map(),
  };
}

export function roundText(round: RoundAddress): string {
  return wordText(round.municipality, round.plan, String(round.fiscalYear));
}

export function sheetText(round: RoundAddress, key: SheetKey): string {
  return wordText(roundText(round), sheetKeyText(key));
}

export function actualText({ indicator, department }: ActualKey): string {
  return wordText(indicator, department);
}

export function ratingText({ indicator, request, member = '' }: RatingKey): string {
  return wordText(indicator, request, member);
}

/** JSON keeps words apart whatever stands in them. */
export function wordText(...words: string[]): string {
  return JSON.stringify(words);
}

export function applyRecord(contents: MemoryContents, record: StoreRecord): void {
  if (record.kind === 'municipality') {
    contents.municipalities.set(record.municipality.id, record.municipality);
  } else if (record.kind === 'plan') {
    const { definition, state } = record;
    const { id: plan, fiscalYear, municipality } = definition;
    contents.rounds.set(roundText({ municipality: municipality.id, plan, fiscalYear }), {
      definition,
      state,
    });
  } else if (record.kind === 'membership') {
    const person = wordText(record.municipality, record.subject);
    const others = (contents.memberships.get(person) ?? []).filter(
      (membership) => JSON.stringify(membership) !== JSON.stringify(record.membership),
    );
    contents.memberships.set(person, [...others, record.membership]);
  } else if (record.kind === 'sheet') {
    const { round, head } = record.change;
    keep(contents.heads, round, sheetKeyText(head), head);
    append(contents.revisions, sheetText(round, head), head);
    answered(contents, record.change);
  } else if (record.kind === 'actual') {
    keep(contents.actuals, record.change.round, actualText(record.change.head), record.change.head);
    answered(contents, record.change);
  } else {
    keep(contents.ratings, record.change.round, ratingText(record.change.head), record.change.head);
    answered(contents, record.change);
  }
}

function keep<Head>(
  rounds: Map<string, Map<string, Head>>,
  round: RoundAddress,
  key: string,
  head: Head,
): void {
  const heads = rounds.get(roundText(round)) ?? new Map<string, Head>();
  rounds.set(roundText(round), heads.set(key, head));
}

function answered(contents: MemoryContents, { round, head, audit, answer }: Change<KeptHead>): void {
  append(contents.audit, roundText(round), audit);
  contents.answers.set(wordText(round.municipality, audit.subject, answer.key), {
    content: answer.content,
    head,
  });
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
