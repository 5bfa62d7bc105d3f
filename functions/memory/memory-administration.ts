import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import { type RoundStanding, standingOf } from '#domain/round/round-standing.ts';
import type {
  AdministrationOutcome,
  AdministrationStore,
  LedgerRecord,
  RoundChange,
  WordPage,
} from '../ports/administration-store.ts';
import { auditText } from '../ports/audit-text.ts';
import { type KeptKind, keptWord } from '../ports/kept.ts';
import { standingText } from '../ports/standing-text.ts';
import type { RoundAddress } from '../ports/store.ts';
import { inOrder, type MemoryContents, roundText, wordText } from './memory-contents.ts';
import { newestFirst } from './newest-first.ts';
import type { StoreRecord } from './store-record.ts';

/** What administering asks of the memory store. */
export function memoryAdministration(
  contents: MemoryContents,
  put: (record: StoreRecord) => void,
  pageSize: number,
): AdministrationStore {
  const memberOf = (municipality: MunicipalityId, subject: string) =>
    contents.members.get(municipality)?.get(subject);
  const revisionsOf = (round: RoundAddress, word: string) =>
    contents.revisions.get(wordText(roundText(round), word));
  const auditOf = (round: RoundAddress) => contents.audit.get(roundText(round));
  const isThere = (round: RoundAddress, record: LedgerRecord) =>
    record.kind === 'audit'
      ? auditOf(round)?.has(auditText(record.record))
      : revisionsOf(round, keptWord(record.kept))?.has(record.kept.head.revision);
  const addIfAbsent = (round: RoundAddress, record: LedgerRecord) => {
    if (isThere(round, record)) return false;
    put({ ...record, round });
    return true;
  };

  return {
    listMembers: async (municipality) =>
      inOrder(contents.members.get(municipality)).map(([, member]) => member),
    findMember: async (municipality, subject) => memberOf(municipality, subject),
    putMember: async (municipality, member) => {
      const revision = (memberOf(municipality, member.subject)?.revision ?? 0) + 1;
      put({ kind: 'member', municipality, member: { ...member, revision }, audit: [] });
    },
    saveMember: async ({ municipality, base, member, audit }) => {
      if ((memberOf(municipality, member.subject)?.revision ?? 0) !== base) return 'overtaken';
      put({ kind: 'member', municipality, member, audit });
      return 'saved';
    },
    putMunicipality: async (municipality) => put({ kind: 'municipality', municipality }),
    putPlan: async (definition, state) => put({ kind: 'plan', definition, state }),
    saveRound: async (change) => saveRound(contents, put, change),
    listAdministration: async (municipality, before) =>
      newestFirst(contents.administration.get(municipality), pageSize, before),
    saveAdministration: async (municipality, record) => put({ kind: 'administration', municipality, record }),
    listWords: async (round, of, after = '') => listWords(contents, round, of, after, pageSize),
    listRevisionsAfter: async (round, { word }, after) =>
      [...(revisionsOf(round, word)?.values() ?? [])]
        .filter(({ head }) => head.revision > after)
        .sort((one, other) => one.head.revision - other.head.revision)
        .slice(0, pageSize),
    listAuditAfter: async (round, after = '') =>
      inOrder(auditOf(round))
        .filter(([text]) => text > after)
        .slice(0, pageSize)
        .map(([, record]) => record),
    addToLedger: async (round, records) => records.map((record) => addIfAbsent(round, record)),
    raiseHeads: async (round, newest) => {
      for (const kept of newest) {
        const current = headsOf(contents, round, kept.of)?.get(keptWord(kept));
        if ((current?.revision ?? 0) < kept.head.revision) put({ kind: 'head', round, kept });
      }
    },
  };
}

function saveRound(
  contents: MemoryContents,
  put: (record: StoreRecord) => void,
  { base, definition, audit, ...standing }: RoundChange,
): AdministrationOutcome {
  const { id: plan, fiscalYear, municipality } = definition;
  const current = contents.rounds.get(roundText({ municipality: municipality.id, plan, fiscalYear }));
  if (current?.version !== base?.version || !isSameStanding(current, base)) return 'overtaken';
  put({ kind: 'plan', definition, ...standingOf(standing), audit });
  return 'saved';
}

/** Both absent, or alike in all they say. */
function isSameStanding(one: RoundStanding | undefined, other: RoundStanding | undefined): boolean {
  return one && other ? standingText(one) === standingText(other) : one === other;
}

function headsOf(contents: MemoryContents, round: RoundAddress, of: KeptKind) {
  const kinds = {
    sheet: contents.sheets,
    actual: contents.actuals,
    rating: contents.ratings,
    opinion: contents.opinions,
    reply: contents.replies,
  };
  return kinds[of].get(roundText(round));
}

function listWords(
  contents: MemoryContents,
  round: RoundAddress,
  of: KeptKind,
  after: string,
  pageSize: number,
): WordPage {
  const words = [...(headsOf(contents, round, of)?.keys() ?? [])].filter((word) => word > after).sort();
  const page = words.slice(0, pageSize);
  const next = words.length > pageSize ? page.at(-1) : undefined;
  return { words: page, ...(next ? { next } : {}) };
}
