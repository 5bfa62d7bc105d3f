import type { AdministrationRecord, AuditRecord } from '#domain/audit/audit-record.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { MunicipalityId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { RoundStanding } from '#domain/round/round-standing.ts';
import type { StoredMember } from '../ports/administration-store.ts';
import type { KeptRevision } from '../ports/kept.ts';
import type { Change, Municipality, RoundAddress, SheetChange } from '../ports/store.ts';

/** Everything that can happen to the store; replaying the records makes it anew. */
export type StoreRecord =
  | { kind: 'municipality'; municipality: Municipality }
  | ({ kind: 'plan'; definition: PlanDefinition; audit?: AdministrationRecord } & RoundStanding)
  | {
      kind: 'member';
      municipality: MunicipalityId;
      member: StoredMember;
      audit: AdministrationRecord[];
    }
  | { kind: 'sheet'; change: SheetChange }
  | { kind: 'actual'; change: Change<ActualHead> }
  | { kind: 'rating'; change: Change<RatingHead> }
  | { kind: 'opinion'; change: Change<OpinionHead> }
  | { kind: 'reply'; change: Change<ReplyHead> }
  /** Of an import: each by itself. */
  | { kind: 'revision'; round: RoundAddress; kept: KeptRevision }
  | { kind: 'head'; round: RoundAddress; kept: KeptRevision }
  | { kind: 'audit'; round: RoundAddress; record: AuditRecord }
  | { kind: 'administration'; municipality: MunicipalityId; record: AdministrationRecord };
