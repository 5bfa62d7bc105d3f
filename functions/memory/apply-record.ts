import type { AdministrationRecord, AuditRecord } from '#domain/audit/audit-record.ts';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import { standingOf } from '#domain/round/round-standing.ts';
import { auditText } from '../ports/audit-text.ts';
import { definitionVersion } from '../ports/definition-version.ts';
import { type KeptKind, type KeptRevision, keptWord } from '../ports/kept.ts';
import type { RoundAddress } from '../ports/store.ts';
import { type MemoryContents, roundText, wordText } from './memory-contents.ts';
import type { StoreRecord } from './store-record.ts';

/** A record of a kind that is no more, from an older file, is passed over. */
export function applyRecord(contents: MemoryContents, record: StoreRecord): void {
  if (record.kind === 'municipality')
    contents.municipalities.set(record.municipality.id, record.municipality);
  else if (record.kind === 'plan') applyPlan(contents, record);
  else if (record.kind === 'member') applyMember(contents, record);
  else if (record.kind === 'sheet') applyChange(contents, { of: 'sheet', head: record.change.head }, record);
  else if (record.kind === 'actual')
    applyChange(contents, { of: 'actual', head: record.change.head }, record);
  else if (record.kind === 'rating')
    applyChange(contents, { of: 'rating', head: record.change.head }, record);
  else if (record.kind === 'opinion')
    applyChange(contents, { of: 'opinion', head: record.change.head }, record);
  else if (record.kind === 'reply') applyChange(contents, { of: 'reply', head: record.change.head }, record);
  else if (record.kind === 'revision') keepRevision(contents, record.round, record.kept);
  else if (record.kind === 'head') keepHead(contents, record.round, record.kept);
  else if (record.kind === 'audit') keepAudit(contents, record.round, record.record);
  else if (record.kind === 'administration') keepAdministration(contents, record.municipality, record.record);
}

type RecordOf<Kind extends StoreRecord['kind']> = Extract<StoreRecord, { kind: Kind }>;

function applyPlan(contents: MemoryContents, record: RecordOf<'plan'>): void {
  const { definition, audit } = record;
  const { id: plan, fiscalYear, municipality } = definition;
  const round = { municipality: municipality.id, plan, fiscalYear };
  const version = definitionVersion(definition);
  contents.rounds.set(roundText(round), { definition, version, ...standingOf(record) });
  if (audit) keepAdministration(contents, municipality.id, audit);
}

function applyMember(contents: MemoryContents, { municipality, member, audit }: RecordOf<'member'>): void {
  within(contents.members, municipality).set(member.subject, member);
  for (const record of audit) keepAdministration(contents, municipality, record);
}

function applyChange(
  contents: MemoryContents,
  kept: KeptRevision,
  { change: { round, audit, answer } }: RecordOf<KeptKind>,
): void {
  keepHead(contents, round, kept);
  keepRevision(contents, round, kept);
  keepAudit(contents, round, audit);
  const key = wordText(round.municipality, audit.subject, answer.key);
  contents.answers.set(key, { content: answer.content, head: kept.head });
}

function keepHead(contents: MemoryContents, round: RoundAddress, kept: KeptRevision): void {
  const word = keptWord(kept);
  const at = roundText(round);
  if (kept.of === 'sheet') within(contents.sheets, at).set(word, kept.head);
  else if (kept.of === 'actual') within(contents.actuals, at).set(word, kept.head);
  else if (kept.of === 'rating') within(contents.ratings, at).set(word, kept.head);
  else if (kept.of === 'opinion') within(contents.opinions, at).set(word, kept.head);
  else within(contents.replies, at).set(word, kept.head);
}

function keepRevision(contents: MemoryContents, round: RoundAddress, kept: KeptRevision): void {
  const at = wordText(roundText(round), keptWord(kept));
  within(contents.revisions, at).set(kept.head.revision, kept);
}

function keepAudit(contents: MemoryContents, round: RoundAddress, record: AuditRecord): void {
  within(contents.audit, roundText(round)).set(auditText(record), record);
}

function keepAdministration(
  contents: MemoryContents,
  municipality: MunicipalityId,
  record: AdministrationRecord,
): void {
  within(contents.administration, municipality).set(auditText(record), record);
}

function within<Key, Kept>(maps: Map<string, Map<Key, Kept>>, name: string): Map<Key, Kept> {
  const map = maps.get(name) ?? new Map<Key, Kept>();
  maps.set(name, map);
  return map;
}
