import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AdministrationRecord } from '#domain/audit/audit-record.ts';
import type { DepartmentId, PlanDefinition, PlanId } from '#domain/plan/plan-definition.ts';
import type { RoundStanding } from '#domain/round/round-standing.ts';
import type { LedgerRecord } from '#functions/ports/administration-store.ts';
import { auditText } from '#functions/ports/audit-text.ts';
import { definitionVersion } from '#functions/ports/definition-version.ts';
import { type KeptKind, type KeptRevision, keptKinds } from '#functions/ports/kept.ts';
import type { RoundAddress, Store } from '#functions/ports/store.ts';
import {
  aChange,
  anActualChange,
  anOpinionChange,
  aPlan,
  aRatingChange,
  aReplyChange,
  aRound,
} from './store-builders.ts';

const plan = 'danjo3' as PlanId;
const secretariat = [{ plan, role: 'secretariat' as const }];

function aRecord(second = 0): AdministrationRecord {
  const at = `2024-05-07T00:00:${String(second).padStart(2, '0')}.000Z`;
  const by = { id: randomUUID(), at, subject: 's1', by: '管理 太郎' };
  return { ...by, action: 'moveRound', plan, fiscalYear: 2023, move: 'open' };
}

const addressOf = ({ id, fiscalYear, municipality }: PlanDefinition): RoundAddress => ({
  municipality: municipality.id,
  plan: id,
  fiscalYear,
});

/** What every store keeps its word on when it is administered; part of `storeContract`. */
export function administrationContract(open: () => Promise<Store>): void {
  test('a person has one set of memberships; of ten who change it at once one wins, with the records', async () => {
    const store = await open();
    const { municipality } = aRound();
    const member = { subject: 'b', name: '一', memberships: secretariat };
    for (let base = 0; base < 2; base++) {
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          store.saveMember({
            municipality,
            base,
            member: { ...member, name: String(index), revision: base + 1 },
            audit: [aRecord(), aRecord()],
          }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'overtaken')).toHaveLength(9);
    }
    expect(await store.listMemberships(municipality, 'b')).toEqual(secretariat);
    expect((await store.listAdministration(municipality)).records).toHaveLength(4);
    await store.putMember(municipality, { ...member, memberships: [] });
    expect(await store.findMember(municipality, 'b')).toEqual({ ...member, memberships: [], revision: 3 });
  });

  test('members are listed by subject, those of one municipality', async () => {
    const store = await open();
    const { municipality } = aRound();
    const other = aRound().municipality;
    for (const subject of ['c', 'a', '日本語', 'b#x']) {
      await store.putMember(municipality, { subject, name: subject, memberships: secretariat });
    }
    await store.putMember(other, { subject: 'd', name: '他市', memberships: secretariat });
    const members = await store.listMembers(municipality);
    expect(members.map(({ subject }) => subject)).toEqual(['a', 'b#x', 'c', '日本語']);
    expect(await store.findMember(municipality, 'd')).toBeUndefined();
    expect(await store.listMemberships(municipality, 'd')).toEqual([]);
  });

  test('of ten who create a round one wins; then only who saw the round changes it', async () => {
    const store = await open();
    const definition = aPlan();
    const version = definitionVersion(definition);
    const create = { definition, state: 'closed' as const };
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => store.saveRound({ ...create, audit: aRecord(index) })),
    );
    expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
    const next = { ...definition, name: '改めた計画' };
    const change = { definition: next, state: 'open' as const, audit: aRecord(11) };
    const stale = [
      { version, state: 'open' as const },
      { version: 'f'.repeat(32), state: 'closed' as const },
    ];
    for (const base of stale) expect(await store.saveRound({ ...change, base })).toBe('overtaken');
    expect(await store.findRound(addressOf(definition))).toEqual({ definition, version, state: 'closed' });
    expect(await store.saveRound({ ...change, base: { version, state: 'closed' } })).toBe('saved');
    const nextVersion = definitionVersion(next);
    expect(await store.findRound(addressOf(next))).toEqual({
      definition: next,
      version: nextVersion,
      state: 'open',
    });
    const { municipality } = definition;
    expect(await store.listRounds(municipality.id)).toMatchObject([{ name: '改めた計画', state: 'open' }]);
    expect((await store.listAdministration(municipality.id)).records).toHaveLength(2);
  });

  test('where a round stands is kept whole; who saw another standing of it overwrites none', async () => {
    const store = await open();
    const definition = aPlan();
    const version = definitionVersion(definition);
    const jinken = 'jinken' as DepartmentId;
    const erratum = { day: '2024-10-07', place: '№１', was: '誤', is: '正' };
    const standings: RoundStanding[] = [
      { state: 'closed' },
      { state: 'closed', reopened: [jinken] },
      { state: 'finalised', final: { day: '2024-09-30', errata: [] } },
      { state: 'finalised', final: { day: '2024-09-30', errata: [erratum] } },
    ];
    let before: (RoundStanding & { version: string }) | undefined;
    for (const [index, standing] of standings.entries()) {
      const change = { definition, ...standing, audit: aRecord(index), ...(before ? { base: before } : {}) };
      expect(await store.saveRound(change)).toBe('saved');
      expect(await store.findRound(addressOf(definition))).toEqual({ definition, version, ...standing });
      const again = { ...change, audit: aRecord(index + 10) };
      expect(await store.saveRound(again)).toBe('overtaken');
      before = { version, ...standing };
    }
    expect(await store.listRounds(definition.municipality.id)).toMatchObject([{ state: 'finalised' }]);
  });

  test('the audit of a municipality gives the newest first, and those before a record', async () => {
    const store = await open();
    const { municipality } = aRound();
    const records = [3, 1, 2].map(aRecord);
    for (const record of records) await store.saveAdministration(municipality, record);
    const listed = (await store.listAdministration(municipality)).records;
    expect(listed.map(({ at }) => at.slice(17, 19))).toEqual(['03', '02', '01']);
    const second = listed[1] as AdministrationRecord;
    const before = await store.listAdministration(municipality, auditText(second));
    expect(before.records).toEqual([records[1]]);
    expect((await store.listAdministration(aRound().municipality)).records).toEqual([]);
  });

  test('what is kept of a round is listed by its words and revisions, the oldest first, page after page', async () => {
    const store = await open();
    const round = aRound();
    for (let index = 0; index < 9; index++) await store.saveSheet(aChange(round, { project: `p${index}` }));
    for (let base = 1; base < 9; base++) {
      await store.saveSheet(aChange(round, { base, project: 'p4', second: base }));
    }
    await store.saveActual(anActualChange(round));
    for (const member of ['', 'm1']) await store.saveRating(aRatingChange(round, { member }));
    expect(await allWords(store, round, 'sheet')).toEqual(
      Array.from({ length: 9 }, (_, index) => `SHEET#p${index}#jinken`),
    );
    const later = await store.listWords(round, 'sheet', 'SHEET#p6#jinken');
    expect(later.words).toEqual(['SHEET#p7#jinken', 'SHEET#p8#jinken']);
    expect(await allWords(store, round, 'actual')).toEqual(['ACT#i1#jinken']);
    expect(await allWords(store, round, 'rating')).toEqual(['RATE#i1#committee', 'RATE#i1#committee#m1']);
    const thing = { of: 'sheet' as const, word: 'SHEET#p4#jinken' };
    const first = await store.listRevisionsAfter(round, thing, 0);
    expect(first[0]).toMatchObject({ of: 'sheet', head: { project: 'p4', revision: 1 } });
    const rest = await store.listRevisionsAfter(round, thing, 7);
    expect(rest.map(({ head }) => head.revision)).toEqual([8, 9]);
    const rating = { of: 'rating' as const, word: 'RATE#i1#committee#m1' };
    expect(await store.listRevisionsAfter(round, rating, 0)).toHaveLength(1);
    expect(await allAudit(store, round)).toHaveLength(20);
  });

  test('what an import adds is added once, and the newest revision is the head in every list', async () => {
    const store = await open();
    const round = aRound();
    const changes = [0, 1].map((base) => aChange(round, { base, second: base }));
    const heads = changes.map(({ head }) => head);
    const kept = heads.map((head): KeptRevision => ({ of: 'sheet', head }));
    const add = (...revisions: KeptRevision[]) =>
      store.addToLedger(
        round,
        revisions.map((one) => ({ kind: 'revision', kept: one })),
      );
    const [first, second] = kept;
    if (!first || !second) throw new Error('no revisions');
    expect(await add(second)).toEqual([true]);
    const forged = { of: 'sheet' as const, head: { ...(heads[1] as (typeof heads)[0]), updatedBy: '偽' } };
    expect(await add(forged, first)).toEqual([false, true]);
    const thing = { of: 'sheet' as const, word: wordOf.sheet };
    expect(await store.listRevisionsAfter(round, thing, 0)).toEqual(kept);
    expect(await store.findHead(round, forged.head)).toBeUndefined();
    for (const one of kept.toReversed()) await store.raiseHeads(round, [one]);
    expect(await store.findHead(round, forged.head)).toEqual(heads[1]);
    expect((await store.listHeads(round, {})).heads).toEqual([heads[1]]);
    expect((await store.listHeads(round, { department: forged.head.department })).heads).toEqual([heads[1]]);
    expect((await store.listRevisions(round, forged.head)).revisions).toEqual(heads.toReversed());
    const [record] = changes.map(({ audit }) => audit);
    if (!record) throw new Error('no record');
    const audit = { kind: 'audit' as const, record };
    expect(await store.addToLedger(round, [audit])).toEqual([true]);
    const forgedRecord = { ...audit, record: { ...record, by: '偽' } };
    expect(await store.addToLedger(round, [forgedRecord])).toEqual([false]);
    expect((await store.listAudit(round)).records).toEqual([record]);
    expect(await store.saveSheet(aChange(round, { base: 2 }))).toEqual({ kind: 'saved' });
  });

  test('more than one transaction holds is added all the same, but for what is there already', async () => {
    const store = await open();
    const round = aRound();
    const changes = Array.from({ length: 450 }, (_, index) => aChange(round, { project: `p${index}` }));
    const records = changes.map(({ audit }): LedgerRecord => ({ kind: 'audit', record: audit }));
    const heads = changes.map(({ head }): KeptRevision => ({ of: 'sheet', head }));
    expect(await store.addToLedger(round, records.slice(150, 151))).toEqual([true]);
    expect(await store.addToLedger(round, records)).toEqual(records.map((_, index) => index !== 150));
    expect(await allAudit(store, round)).toHaveLength(450);
    await store.raiseHeads(round, heads.slice(0, 1));
    await store.raiseHeads(round, heads);
    const stored = await Promise.all(changes.map(({ head }) => store.findHead(round, head)));
    expect(stored).toEqual(changes.map(({ head }) => head));
  });

  test.each(keptKinds)('a revision that a save stored is one that an import knows: %s', async (of) => {
    const store = await open();
    const round = aRound();
    const kept = await saved(store, round, of);
    expect(await store.addToLedger(round, [{ kind: 'revision', kept }])).toEqual([false]);
    await store.raiseHeads(round, [kept]);
    expect(await store.listRevisionsAfter(round, { of, word: wordOf[of] }, 0)).toEqual([kept]);
  });
}

const wordOf = {
  sheet: 'SHEET#p1#jinken',
  actual: 'ACT#i1#jinken',
  rating: 'RATE#i1#committee',
  opinion: 'OPIN#node:n1#iken',
  reply: 'REPL#node:n1#iken#jinken',
};

async function saved(store: Store, round: RoundAddress, of: KeptKind): Promise<KeptRevision> {
  if (of === 'sheet') {
    const change = aChange(round);
    await store.saveSheet(change);
    return { of, head: change.head };
  }
  if (of === 'actual') {
    const change = anActualChange(round);
    await store.saveActual(change);
    return { of, head: change.head };
  }
  if (of === 'rating') {
    const change = aRatingChange(round);
    await store.saveRating(change);
    return { of, head: change.head };
  }
  if (of === 'opinion') {
    const change = anOpinionChange(round);
    await store.saveOpinion(change);
    return { of, head: change.head };
  }
  const change = aReplyChange(round);
  await store.saveReply(change);
  return { of, head: change.head };
}

async function allWords(store: Store, round: RoundAddress, of: KeptKind): Promise<string[]> {
  const words: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.listWords(round, of, after);
    words.push(...page.words);
    after = page.next;
    if (!after) return words;
  }
}

async function allAudit(store: Store, round: RoundAddress) {
  const records = await store.listAuditAfter(round);
  for (let page = records; page.length > 0; ) {
    const last = records.at(-1);
    page = await store.listAuditAfter(round, last && auditText(last));
    records.push(...page);
  }
  return records;
}
