import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { AuditRecord, RoundAddress } from '../ports/store.ts';

export interface Key {
  pk: string;
  sk: string;
}

export function municipalityPartition(municipality: MunicipalityId): string {
  return `T#${municipality}`;
}

export function roundPartition({ municipality, plan, fiscalYear }: RoundAddress): string {
  return `T#${municipality}#P#${plan}#Y#${fiscalYear}`;
}

export function municipalityKey(municipality: MunicipalityId): Key {
  return { pk: municipalityPartition(municipality), sk: 'META' };
}

export function planKey(round: RoundAddress): Key {
  return { pk: municipalityPartition(round.municipality), sk: `PLAN#${round.plan}#${round.fiscalYear}` };
}

export function roundKey(round: RoundAddress): Key {
  return { pk: roundPartition(round), sk: 'META' };
}

/** A definition is kept in parts under its version: parts, because an item holds 400 KB. */
export function definitionKey(round: RoundAddress, version: string, part: number): Key {
  return { pk: roundPartition(round), sk: `DEF#${version}#${String(part).padStart(4, '0')}` };
}

export function headKey(round: RoundAddress, key: SheetKey): Key {
  return { pk: roundPartition(round), sk: `SHEET#${key.project}#${key.department}` };
}

export function departmentPartition(round: RoundAddress, department: string): string {
  return `${roundPartition(round)}#D#${department}`;
}

export function membershipPartition(municipality: MunicipalityId, subject: string): string {
  return `T#${municipality}#U#${subject}`;
}

export function membershipKey(municipality: MunicipalityId, subject: string, membership: Membership): Key {
  return {
    pk: membershipPartition(municipality, subject),
    sk: `M#${membership.plan}#${membership.role}#${membership.department ?? ''}`,
  };
}

export function answerKey(municipality: MunicipalityId, subject: string, key: string): Key {
  return { pk: `T#${municipality}#IDEM#${subject}`, sk: key };
}

export function revisionPartition(round: RoundAddress, key: SheetKey): string {
  return `${roundPartition(round)}#S#${key.project}#${key.department}`;
}

export function revisionKey(round: RoundAddress, key: SheetKey, revision: number): Key {
  return { pk: revisionPartition(round, key), sk: `V#${String(revision).padStart(6, '0')}` };
}

export function auditPartition(round: RoundAddress): string {
  return `${roundPartition(round)}#AUDIT`;
}

export function auditKey(round: RoundAddress, record: Pick<AuditRecord, 'at' | 'id'>): Key {
  return { pk: auditPartition(round), sk: `${record.at}#${record.id}` };
}
