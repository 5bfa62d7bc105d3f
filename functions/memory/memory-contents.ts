import type { Membership } from '#domain/rights/rights.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type {
  AuditRecord,
  Municipality,
  RoundAddress,
  SheetChange,
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
  } else {
    applyChange(contents, record.change);
  }
}

function applyChange(contents: MemoryContents, { round, head, audit, answer }: SheetChange): void {
  const roundKey = roundText(round);
  const heads = contents.heads.get(roundKey) ?? new Map<string, SheetHead>();
  contents.heads.set(roundKey, heads.set(sheetKeyText(head), head));
  append(contents.revisions, sheetText(round, head), head);
  append(contents.audit, roundKey, audit);
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
