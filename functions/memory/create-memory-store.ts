import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { feedText } from '../ports/feed-text.ts';
import {
  type ActualKey,
  type KeptHead,
  type KeptThing,
  keptWord,
  type OpinionKey,
  type RatingKey,
  type ReplyKey,
} from '../ports/kept.ts';
import type { Change, RoundAddress, SaveOutcome, Store } from '../ports/store.ts';
import { applyRecord } from './apply-record.ts';
import { memoryAdministration } from './memory-administration.ts';
import { emptyContents, inOrder, roundText, wordText } from './memory-contents.ts';
import { newestFirst } from './newest-first.ts';
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
  const headIn = <Head>(
    heads: Map<string, Map<string, Head>>,
    round: RoundAddress,
    thing: KeptThing,
  ): Head | undefined => heads.get(roundText(round))?.get(keptWord(thing));
  const sheetOf = (round: RoundAddress, head: SheetKey) =>
    headIn(contents.sheets, round, { of: 'sheet', head });
  const actualOf = (round: RoundAddress, head: ActualKey) =>
    headIn(contents.actuals, round, { of: 'actual', head });
  const ratingOf = (round: RoundAddress, head: RatingKey) =>
    headIn(contents.ratings, round, { of: 'rating', head });
  const opinionOf = (round: RoundAddress, head: OpinionKey) =>
    headIn(contents.opinions, round, { of: 'opinion', head });
  const replyOf = (round: RoundAddress, head: ReplyKey) =>
    headIn(contents.replies, round, { of: 'reply', head });

  return {
    findMunicipality: async (id) => contents.municipalities.get(id),
    listMemberships: async (municipality, subject) =>
      contents.members.get(municipality)?.get(subject)?.memberships ?? [],
    listRounds: async (municipality) =>
      [...contents.rounds.values()]
        .filter(({ definition }) => definition.municipality.id === municipality)
        .map(({ definition: { id: plan, name, fiscalYear }, state }) => ({ plan, name, fiscalYear, state })),
    findRound: async (round) => contents.rounds.get(roundText(round)),
    findHead: async (round, key) => sheetOf(round, key),
    listSheets: async (round) => inOrder(contents.sheets.get(roundText(round))).map(([, head]) => head),
    listHeads: async (round, { since = '', after = '', department }) => {
      const heads = [...(contents.sheets.get(roundText(round))?.values() ?? [])]
        .filter((head) => department === undefined || head.department === department)
        .map((head) => ({ head, at: feedText(head) }))
        .filter(({ at }) => at >= since && at > after)
        .sort((one, other) => (one.at < other.at ? -1 : 1));
      const page = heads.slice(0, pageSize);
      const next = heads.length > pageSize ? page.at(-1)?.at : undefined;
      return { heads: page.map(({ head }) => head), ...(next ? { next } : {}) };
    },
    listRevisions: async (round, head, before = Number.POSITIVE_INFINITY) => {
      const kept = contents.revisions.get(wordText(roundText(round), keptWord({ of: 'sheet', head })));
      const older = [...(kept?.values() ?? [])]
        .flatMap((one) => (one.of === 'sheet' && one.head.revision < before ? [one.head] : []))
        .sort((one, other) => other.revision - one.revision);
      const revisions = older.slice(0, pageSize);
      const next = older.length > pageSize ? revisions.at(-1)?.revision : undefined;
      return { revisions, ...(next ? { next } : {}) };
    },
    listAudit: async (round, before) => newestFirst(contents.audit.get(roundText(round)), pageSize, before),
    findAnswer: async (municipality, subject, key) =>
      contents.answers.get(wordText(municipality, subject, key)),
    saveSheet: async (change) => save(change, sheetOf(change.round, change.head), { kind: 'sheet', change }),
    findActual: async (round, key) => actualOf(round, key),
    listActuals: async (round) => inOrder(contents.actuals.get(roundText(round))).map(([, head]) => head),
    saveActual: async (change) =>
      save(change, actualOf(change.round, change.head), { kind: 'actual', change }),
    findRating: async (round, key) => ratingOf(round, key),
    listRatings: async (round) => inOrder(contents.ratings.get(roundText(round))).map(([, head]) => head),
    saveRating: async (change) =>
      save(change, ratingOf(change.round, change.head), { kind: 'rating', change }),
    findOpinion: async (round, key) => opinionOf(round, key),
    listOpinions: async (round) => inOrder(contents.opinions.get(roundText(round))).map(([, head]) => head),
    saveOpinion: async (change) =>
      save(change, opinionOf(change.round, change.head), { kind: 'opinion', change }),
    findReply: async (round, key) => replyOf(round, key),
    listReplies: async (round) => inOrder(contents.replies.get(roundText(round))).map(([, head]) => head),
    saveReply: async (change) => save(change, replyOf(change.round, change.head), { kind: 'reply', change }),
    ...memoryAdministration(contents, put, pageSize),
  };
}
