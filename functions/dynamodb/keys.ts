import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { auditText } from '../ports/audit-text.ts';
import { type KeptKind, type KeptThing, keptWord, wordBeginnings } from '../ports/kept.ts';
import type { RoundAddress } from '../ports/store.ts';

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

/** A head lies under its word. */
export function thingKey(round: RoundAddress, thing: KeptThing): Key {
  return { pk: roundPartition(round), sk: keptWord(thing) };
}

export function departmentPartition(round: RoundAddress, department: string): string {
  return `${roundPartition(round)}#D#${department}`;
}

/** The feed of all that is no sheet, beside the feed of sheets in the same partition. */
export function indicatorFeed(partition: string): string {
  return `${partition}#INDICATORS`;
}

/** Everybody of a municipality, one item each. */
export function memberPartition(municipality: MunicipalityId): string {
  return `T#${municipality}#MEMBERS`;
}

export function memberKey(municipality: MunicipalityId, subject: string): Key {
  return { pk: memberPartition(municipality), sk: subject };
}

export function answerKey(municipality: MunicipalityId, subject: string, key: string): Key {
  return { pk: `T#${municipality}#IDEM#${subject}`, sk: key };
}

export function revisionPartition(round: RoundAddress, key: SheetKey): string {
  return wordRevisions(round, 'sheet', keptWord({ of: 'sheet', head: key }));
}

/** `R#S#p12#kiki` for a sheet; those of all else lie under the whole word: `R#I#ACT#…`. */
export function wordRevisions(round: RoundAddress, of: KeptKind, word: string): string {
  const place = of === 'sheet' ? `S#${word.slice(wordBeginnings.sheet.length)}` : `I#${word}`;
  return `${roundPartition(round)}#${place}`;
}

export function thingRevisionKey(round: RoundAddress, thing: KeptThing, revision: number): Key {
  return { pk: wordRevisions(round, thing.of, keptWord(thing)), sk: revisionText(revision) };
}

/** Sorts by its number. */
export function revisionText(revision: number): string {
  return `V#${String(revision).padStart(6, '0')}`;
}

export function auditPartition(round: RoundAddress): string {
  return `${roundPartition(round)}#AUDIT`;
}

export function auditKey(round: RoundAddress, record: Pick<AuditRecord, 'at' | 'id'>): Key {
  return { pk: auditPartition(round), sk: auditText(record) };
}

/** Of a municipality, beside those of its rounds. */
export function administrationPartition(municipality: MunicipalityId): string {
  return `${municipalityPartition(municipality)}#AUDIT`;
}

export function administrationKey(municipality: MunicipalityId, record: Pick<AuditRecord, 'at' | 'id'>): Key {
  return { pk: administrationPartition(municipality), sk: auditText(record) };
}
