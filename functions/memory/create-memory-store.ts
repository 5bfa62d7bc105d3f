import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { feedText } from '../ports/feed-text.ts';
import type {
  ActualKey,
  Change,
  KeptHead,
  RatingKey,
  RoundAddress,
  SaveOutcome,
  Store,
} from '../ports/store.ts';
import {
  actualText,
  applyRecord,
  emptyContents,
  ratingText,
  roundText,
  sheetText,
  wordText,
} from './memory-contents.ts';
import type { StoreRecord } from './store-record.ts';

export interface MemorySettings {
  /** What happened before, in order. */
  records?: Iterable<StoreRecord>;
  /** Called before a record counts; where it throws, nothing happened. */
  keep?: (record: StoreRecord) => void;
  /** Heads, revisions or audit records in one page. */
  pageSize?: number;
}

/** The store without a database. Every write is one step of one process, so that it is a transaction by itself. */
export function createMemoryStore({ records = [], keep, pageSize = 1000 }: MemorySettings = {}): Store {
  const contents = emptyContents();
  for (const record of records) applyRecord(contents, record);

  const put = (record: StoreRecord) => {
    const own = structuredClone(record);
    keep?.(own);
    applyRecord(contents, own);
  };

  const save = <Head extends KeptHead>(
    { round, audit, answer, base }: Change<Head>,
    current: Head | undefined,
    record: StoreRecord,
  ): SaveOutcome<Head> => {
    const known = contents.answers.get(wordText(round.municipality, audit.subject, answer.key));
    if (known) return { kind: 'answered', answer: known };
    if ((current?.revision ?? 0) !== base) return { kind: 'overtaken', ...(current ? { current } : {}) };
    put(record);
    return { kind: 'saved' };
  };
  const sheetOf = (round: RoundAddress, key: SheetKey) =>
    contents.heads.get(roundText(round))?.get(sheetKeyText(key));
  const actualOf = (round: RoundAddress, key: ActualKey) =>
    contents.actuals.get(roundText(round))?.get(actualText(key));
  const ratingOf = (round: RoundAddress, key: RatingKey) =>
    contents.ratings.get(roundText(round))?.get(ratingText(key));

  const store: Store = {
    findMunicipality: async (id) => contents.municipalities.get(id),
    listMemberships: async (municipality, subject) =>
      contents.memberships.get(wordText(municipality, subject)) ?? [],
    listRounds: async (municipality) =>
      [...contents.rounds.values()]
        .filter(({ definition }) => definition.municipality.id === municipality)
        .map(({ definition: { id: plan, name, fiscalYear }, state }) => ({ plan, name, fiscalYear, state })),
    findRound: async (round) => contents.rounds.get(roundText(round)),
    findHead: async (round, key) => sheetOf(round, key),
    listHeads: async (round, { since = '', after = '', department }) => {
      const heads = [...(contents.heads.get(roundText(round))?.values() ?? [])]
        .filter((head) => department === undefined || head.department === department)
        .map((head) => ({ head, at: feedText(head) }))
        .filter(({ at }) => at >= since && at > after)
        .sort((one, other) => (one.at < other.at ? -1 : 1));
      const page = heads.slice(0, pageSize);
      const next = heads.length > pageSize ? page.at(-1)?.at : undefined;
      return { heads: page.map(({ head }) => head), ...(next ? { next } : {}) };
    },
    listRevisions: async (round, key, before = Number.POSITIVE_INFINITY) => {
      const older = (contents.revisions.get(sheetText(round, key)) ?? [])
        .filter(({ revision }) => revision < before)
        .reverse();
      const revisions = older.slice(0, pageSize);
      const next = older.length > pageSize ? revisions.at(-1)?.revision : undefined;
      return { revisions, ...(next ? { next } : {}) };
    },
    listAudit: async (round, before) => {
      const older = (contents.audit.get(roundText(round)) ?? [])
        .map((record) => ({ record, at: `${record.at}#${record.id}` }))
        .filter(({ at }) => before === undefined || at < before)
        .sort((one, other) => (one.at < other.at ? 1 : -1));
      const page = older.slice(0, pageSize);
      const next = older.length > pageSize ? page.at(-1)?.at : undefined;
      return { records: page.map(({ record }) => record), ...(next ? { next } : {}) };
    },
    findAnswer: async (municipality, subject, key) =>
      contents.answers.get(wordText(municipality, subject, key)),
    saveSheet: async (change) => save(change, sheetOf(change.round, change.head), { kind: 'sheet', change }),
    findActual: async (round, key) => actualOf(round, key),
    listActuals: async (round) => inOrder(contents.actuals.get(roundText(round))),
    saveActual: async (change) =>
      save(change, actualOf(change.round, change.head), { kind: 'actual', change }),
    findRating: async (round, key) => ratingOf(round, key),
    listRatings: async (round) => inOrder(contents.ratings.get(roundText(round))),
    saveRating: async (change) =>
      save(change, ratingOf(change.round, change.head), { kind: 'rating', change }),
    putMunicipality: async (municipality) => put({ kind: 'municipality', municipality }),
    putPlan: async (definition, state) => put({ kind: 'plan', definition, state }),
    putMembership: async (municipality, subject, membership) =>
      put({ kind: 'membership', municipality, subject, membership }),
  };
  return store;
}

/** By their keys, as a database lists them. */
function inOrder<Head>(heads: Map<string, Head> = new Map()): Head[] {
  return [...heads].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, head]) => head);
}
