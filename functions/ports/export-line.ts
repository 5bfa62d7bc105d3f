import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { RoundStanding, RoundState } from '#domain/round/round-standing.ts';
import type { KeptRevision } from './kept.ts';
import type { RoundAddress } from './store.ts';

/** One thing that is kept of a round, as it leaves in an export and comes back in an import. */
export type ExportLine = { address: RoundAddress } & (
  | { kind: 'round'; definition: PlanDefinition; state: RoundState }
  | ({ kind: 'revision' } & KeptRevision)
  | { kind: 'audit'; record: AuditRecord }
  /** What the round's state does not say by itself; at the end, since nothing is written after it is final. */
  | ({ kind: 'standing' } & RoundStanding)
);
