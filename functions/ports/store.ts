import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { DepartmentId, MunicipalityId, PlanDefinition, PlanId } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { RoundStanding, RoundState } from '#domain/round/round-standing.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { AdministrationStore } from './administration-store.ts';
import type { ActualKey, KeptHead, OpinionKey, RatingKey, ReplyKey } from './kept.ts';

/** What is kept. One contract suite says how every adapter behaves: `tests/contracts/store.contract.ts`. */
export interface Store extends AdministrationStore {
  findMunicipality(id: MunicipalityId): Promise<Municipality | undefined>;
  listMemberships(municipality: MunicipalityId, subject: string): Promise<Membership[]>;
  listRounds(municipality: MunicipalityId): Promise<RoundSummary[]>;
  findRound(round: RoundAddress): Promise<StoredRound | undefined>;
  /** Reads its own and everybody's finished writes. */
  findHead(round: RoundAddress, key: SheetKey): Promise<SheetHead | undefined>;
  /** All of a round, by project and department. */
  listSheets(round: RoundAddress): Promise<SheetHead[]>;
  /** In the order of change. May lag behind by seconds; the reader asks with overlap. */
  listHeads(round: RoundAddress, range: HeadRange): Promise<HeadPage>;
  /** The newest first. */
  listRevisions(round: RoundAddress, key: SheetKey, before?: number): Promise<RevisionPage>;
  /** The newest first. */
  listAudit(round: RoundAddress, before?: string): Promise<AuditPage>;
  /** The answer that was given under this key. Read after the head, it knows every save that the head shows. */
  findAnswer(municipality: MunicipalityId, subject: string, key: string): Promise<StoredAnswer | undefined>;
  /** All of it or nothing. */
  saveSheet(change: Change<SheetHead>): Promise<SaveOutcome<SheetHead>>;
  findActual(round: RoundAddress, key: ActualKey): Promise<ActualHead | undefined>;
  /** All of a round, by indicator and department. */
  listActuals(round: RoundAddress): Promise<ActualHead[]>;
  /** As `saveSheet`. */
  saveActual(change: Change<ActualHead>): Promise<SaveOutcome<ActualHead>>;
  findRating(round: RoundAddress, key: RatingKey): Promise<RatingHead | undefined>;
  /** All of a round, by thing and request. */
  listRatings(round: RoundAddress): Promise<RatingHead[]>;
  /** As `saveSheet`. */
  saveRating(change: Change<RatingHead>): Promise<SaveOutcome<RatingHead>>;
  findOpinion(round: RoundAddress, key: OpinionKey): Promise<OpinionHead | undefined>;
  /** All of a round, by thing and request; also those that were taken back. */
  listOpinions(round: RoundAddress): Promise<OpinionHead[]>;
  /** As `saveSheet`. */
  saveOpinion(change: Change<OpinionHead>): Promise<SaveOutcome<OpinionHead>>;
  findReply(round: RoundAddress, key: ReplyKey): Promise<ReplyHead | undefined>;
  /** All of a round, by thing, request and department; also those that were taken back. */
  listReplies(round: RoundAddress): Promise<ReplyHead[]>;
  /** As `saveSheet`. */
  saveReply(change: Change<ReplyHead>): Promise<SaveOutcome<ReplyHead>>;
}

export interface Municipality {
  id: MunicipalityId;
  name: string;
}

export interface RoundAddress {
  municipality: MunicipalityId;
  plan: PlanId;
  fiscalYear: number;
}

export interface RoundSummary {
  plan: PlanId;
  name: string;
  fiscalYear: number;
  state: RoundState;
}

export interface StoredRound extends RoundStanding {
  definition: PlanDefinition;
  /** Of the definition; opaque. */
  version: string;
}

export interface HeadRange {
  /** ISO instant, included. */
  since?: string;
  /** A `next` of an earlier page. */
  after?: string;
  department?: DepartmentId;
}

export interface HeadPage {
  heads: SheetHead[];
  next?: string;
}

export interface RevisionPage {
  revisions: SheetHead[];
  next?: number;
}

export interface AuditPage {
  records: AuditRecord[];
  next?: string;
}

export interface Change<Head extends KeptHead> {
  round: RoundAddress;
  /** The revision that it was decided on. */
  base: number;
  head: Head;
  audit: AuditRecord;
  answer: { key: string; content: string };
}

export type SheetChange = Change<SheetHead>;

export interface StoredAnswer {
  /** Fingerprint of the request that was answered. */
  content: string;
  head: KeptHead;
}

export type SaveOutcome<Head extends KeptHead> =
  | { kind: 'saved' }
  /** The key was used before; whether for the same content is for the reader of the answer to see. */
  | { kind: 'answered'; answer: StoredAnswer }
  | { kind: 'overtaken'; current?: Head }
  /** Too many writes at the same moment; nothing was stored. */
  | { kind: 'busy' };
