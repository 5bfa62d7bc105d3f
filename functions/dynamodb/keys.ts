import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { AuditRecord } from '../ports/audit-record.ts';
import type { ActualKey, RatingKey, RoundAddress } from '../ports/store.ts';

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

export function actualKey(round: RoundAddress, { indicator, department }: ActualKey): Key {
  return { pk: roundPartition(round), sk: `ACT#${indicator}#${department}` };
}

/** The member at the end, where each rates for themselves. */
export function ratingKey(round: RoundAddress, { indicator, request, member }: RatingKey): Key {
  const own = member === undefined ? '' : `#${member}`;
  return { pk: roundPartition(round), sk: `RATE#${indicator}#${request}${own}` };
}

/** The feed of actuals and ratings beside the feed of sheets in the same partition. */
export function indicatorFeed(partition: string): string {
  return `${partition}#INDICATORS`;
}

/** The revisions of an actual or a rating lie under its own key: `R#I#ACT#…`. */
export function indicatorRevisionKey(round: RoundAddress, { sk }: Key, revision: number): Key {
  return { pk: `${roundPartition(round)}#I#${sk}`, sk: revisionText(revision) };
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
  return { pk: revisionPartition(round, key), sk: revisionText(revision) };
}

function revisionText(revision: number): string {
  return `V#${String(revision).padStart(6, '0')}`;
}

export function auditPartition(round: RoundAddress): string {
  return `${roundPartition(round)}#AUDIT`;
}

export function auditKey(round: RoundAddress, record: Pick<AuditRecord, 'at' | 'id'>): Key {
  return { pk: auditPartition(round), sk: `${record.at}#${record.id}` };
}
