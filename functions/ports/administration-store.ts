import type { AdministrationRecord, AuditRecord } from '#domain/audit/audit-record.ts';
import type { MunicipalityId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Member } from '#domain/rights/member.ts';
import type { RoundStanding, RoundState } from '#domain/round/round-standing.ts';
import type { KeptKind, KeptRevision } from './kept.ts';
import type { Municipality, RoundAddress } from './store.ts';

/** What administering asks of what is kept. Nothing is ever deleted, and of the ledger nothing changed. */
export interface AdministrationStore {
  /** By subject; also who is no member any more. Reads everybody's finished writes, as all that follows. */
  listMembers(municipality: MunicipalityId): Promise<StoredMember[]>;
  findMember(municipality: MunicipalityId, subject: string): Promise<StoredMember | undefined>;
  /** Whatever was there before. */
  putMember(municipality: MunicipalityId, member: Member): Promise<void>;
  /** The member and the records, or nothing. */
  saveMember(change: MemberChange): Promise<AdministrationOutcome>;
  putMunicipality(municipality: Municipality): Promise<void>;
  /** Creates the round, or replaces its definition and standing at once, whatever was there before. */
  putPlan(definition: PlanDefinition, state: RoundState): Promise<void>;
  /** The round and the record, or nothing. */
  saveRound(change: RoundChange): Promise<AdministrationOutcome>;
  /** The newest first. */
  listAdministration(municipality: MunicipalityId, before?: string): Promise<AdministrationPage>;
  saveAdministration(municipality: MunicipalityId, record: AdministrationRecord): Promise<void>;
  /** Words of the things of a kind of which there is a head, in their order. */
  listWords(round: RoundAddress, of: KeptKind, after?: string): Promise<WordPage>;
  /** Of one thing, the oldest first, from the one after `after` on. */
  listRevisionsAfter(
    round: RoundAddress,
    thing: { of: KeptKind; word: string },
    after: number,
  ): Promise<KeptRevision[]>;
  /** The oldest first; `after` is an `auditText`. */
  listAuditAfter(round: RoundAddress, after?: string): Promise<AuditRecord[]>;
  /** Each of them, all different, where there is none such; false where there is. */
  addToLedger(round: RoundAddress, records: readonly LedgerRecord[]): Promise<boolean[]>;
  /** Revisions of different things; each becomes the head, unless a newer one is. */
  raiseHeads(round: RoundAddress, newest: readonly KeptRevision[]): Promise<void>;
}

export type LedgerRecord = { kind: 'revision'; kept: KeptRevision } | { kind: 'audit'; record: AuditRecord };

export interface StoredMember extends Member {
  revision: number;
}

export interface MemberChange {
  municipality: MunicipalityId;
  /** The revision that it was decided on; 0 for nobody yet. */
  base: number;
  member: StoredMember;
  audit: AdministrationRecord[];
}

export interface RoundChange extends RoundStanding {
  /** What it was decided on; absent: there was no such round. */
  base?: RoundStanding & { version: string };
  definition: PlanDefinition;
  audit: AdministrationRecord;
}

export type AdministrationOutcome = 'saved' | 'overtaken' | 'busy';

export interface AdministrationPage {
  records: AdministrationRecord[];
  next?: string;
}

export interface WordPage {
  words: string[];
  /** There may be more. */
  next?: string;
}
