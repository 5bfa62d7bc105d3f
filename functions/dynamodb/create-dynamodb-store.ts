import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { departmentIndex, feedIndex } from '#domain/storage/core-tables.ts';
import type { AdministrationStore } from '../ports/administration-store.ts';
import { feedText } from '../ports/feed-text.ts';
import { type KeptHead, type KeptThing, wordBeginnings } from '../ports/kept.ts';
import type { AuditPage, HeadPage, HeadRange, RevisionPage, RoundAddress, Store } from '../ports/store.ts';
import { listAdministration, saveAdministration } from './administration-items.ts';
import { listAuditAfter, listRevisionsAfter, listWords } from './export-items.ts';
import { findAnswer } from './find-answer.ts';
import { headOf, placesOf } from './head-item.ts';
import { addToLedger, raiseHeads } from './import-items.ts';
import * as keys from './keys.ts';
import { findMember, listMembers, putMember, saveMember } from './member-items.ts';
import { queryAll, queryAnswer } from './pages.ts';
import { findRound, putPlan, saveRound } from './plan-items.ts';
import { readItem } from './read-item.ts';
import { saveKept } from './save-kept.ts';
import { stamped } from './stamped.ts';
import type { Tables } from './tables.ts';

/** The store in DynamoDB: two tables, no scans, nothing in the ledger ever changed. */
export function createDynamoDbStore(tables: Tables): Store {
  return {
    findMunicipality: async (id) =>
      (await readItem(tables, tables.core, keys.municipalityKey(id)))?.municipality,
    listMemberships: async (municipality, subject) =>
      (await findMember(tables, municipality, subject))?.memberships ?? [],
    listRounds: async (municipality) => {
      const items = await queryAll(tables, {
        TableName: tables.core,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': keys.municipalityPartition(municipality), ':prefix': 'PLAN#' },
        ConsistentRead: true,
      });
      return items.map((item) => item.summary);
    },
    findRound: (round) => findRound(tables, round),
    findHead: (round, head) => findHead<SheetHead>(tables, round, { of: 'sheet', head }),
    listSheets: (round) => listKept<SheetHead>(tables, round, wordBeginnings.sheet),
    listHeads: (round, range) => listHeads(tables, round, range),
    listRevisions: (round, key, before) => listRevisions(tables, keys.revisionPartition(round, key), before),
    listAudit: (round, before) => listAudit(tables, keys.auditPartition(round), before),
    findAnswer: (municipality, subject, key) => findAnswer(tables, municipality, subject, key),
    saveSheet: (change) =>
      saveKept(tables, change, placesOf(change.round, { of: 'sheet', head: change.head })),
    findActual: (round, head) => findHead<ActualHead>(tables, round, { of: 'actual', head }),
    listActuals: (round) => listKept<ActualHead>(tables, round, wordBeginnings.actual),
    saveActual: (change) =>
      saveKept(tables, change, placesOf(change.round, { of: 'actual', head: change.head })),
    findRating: (round, head) => findHead<RatingHead>(tables, round, { of: 'rating', head }),
    listRatings: (round) => listKept<RatingHead>(tables, round, wordBeginnings.rating),
    saveRating: (change) =>
      saveKept(tables, change, placesOf(change.round, { of: 'rating', head: change.head })),
    findOpinion: (round, head) => findHead<OpinionHead>(tables, round, { of: 'opinion', head }),
    listOpinions: (round) => listKept<OpinionHead>(tables, round, wordBeginnings.opinion),
    saveOpinion: (change) =>
      saveKept(tables, change, placesOf(change.round, { of: 'opinion', head: change.head })),
    findReply: (round, head) => findHead<ReplyHead>(tables, round, { of: 'reply', head }),
    listReplies: (round) => listKept<ReplyHead>(tables, round, wordBeginnings.reply),
    saveReply: (change) =>
      saveKept(tables, change, placesOf(change.round, { of: 'reply', head: change.head })),
    ...administration(tables),
  };
}

function administration(tables: Tables): AdministrationStore {
  return {
    listMembers: (municipality) => listMembers(tables, municipality),
    findMember: (municipality, subject) => findMember(tables, municipality, subject),
    putMember: (municipality, member) => putMember(tables, municipality, member),
    saveMember: (change) => saveMember(tables, change),
    putMunicipality: async (municipality) => {
      const item = stamped({ ...keys.municipalityKey(municipality.id), municipality });
      await tables.client.send(new PutCommand({ TableName: tables.core, Item: item }));
    },
    putPlan: (definition, state) => putPlan(tables, definition, state),
    saveRound: (change) => saveRound(tables, change),
    listAdministration: (municipality, before) => listAdministration(tables, municipality, before),
    saveAdministration: (municipality, record) => saveAdministration(tables, municipality, record),
    listWords: (round, of, after) => listWords(tables, round, of, after),
    listRevisionsAfter: (round, thing, after) => listRevisionsAfter(tables, round, thing, after),
    listAuditAfter: (round, after) => listAuditAfter(tables, round, after),
    addToLedger: (round, records) => addToLedger(tables, round, records),
    raiseHeads: (round, newest) => raiseHeads(tables, round, newest),
  };
}

async function findHead<Head extends KeptHead>(
  tables: Tables,
  round: RoundAddress,
  thing: KeptThing,
): Promise<Head | undefined> {
  const item = await readItem(tables, tables.core, keys.thingKey(round, thing));
  return item && headOf<Head>(item);
}

/** In the order of their keys. Sees every write that was answered before. */
async function listKept<Head extends KeptHead>(
  tables: Tables,
  round: RoundAddress,
  prefix: string,
): Promise<Head[]> {
  const items = await queryAll(tables, {
    TableName: tables.core,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': keys.roundPartition(round), ':prefix': prefix },
    ConsistentRead: true,
  });
  return items.map((item) => headOf<Head>(item));
}

async function listHeads(tables: Tables, round: RoundAddress, range: HeadRange): Promise<HeadPage> {
  const { since = '', after = '', department } = range;
  const index = department === undefined ? feedIndex : departmentIndex;
  const pk =
    department === undefined ? keys.roundPartition(round) : keys.departmentPartition(round, department);
  // A space sorts before every instant; `after` is a whole place in the feed, so what follows it is greater.
  const from = after === '' ? since || ' ' : after;
  const { items, isAll } = await queryAnswer(tables, {
    TableName: tables.core,
    IndexName: index.name,
    KeyConditionExpression: `#pk = :pk AND #sk ${after === '' ? '>=' : '>'} :from`,
    ExpressionAttributeNames: { '#pk': index.partitionKey, '#sk': index.sortKey },
    ExpressionAttributeValues: { ':pk': pk, ':from': from },
  });
  const heads = items.map((item) => headOf<SheetHead>(item));
  const last = heads.at(-1);
  return { heads, ...(!isAll && last ? { next: feedText(last) } : {}) };
}

async function listRevisions(tables: Tables, pk: string, before?: number): Promise<RevisionPage> {
  const { items, isAll } = await queryAnswer(tables, {
    TableName: tables.ledger,
    KeyConditionExpression: 'pk = :pk AND sk < :before',
    ExpressionAttributeValues: {
      ':pk': pk,
      ':before': before === undefined ? 'V$' : `V#${String(before).padStart(6, '0')}`,
    },
    ScanIndexForward: false,
    ConsistentRead: true,
  });
  const revisions = items.map((item) => headOf<SheetHead>(item));
  const last = revisions.at(-1);
  return { revisions, ...(!isAll && last ? { next: last.revision } : {}) };
}

async function listAudit(tables: Tables, pk: string, before?: string): Promise<AuditPage> {
  const { items, isAll } = await queryAnswer(tables, {
    TableName: tables.ledger,
    KeyConditionExpression: 'pk = :pk AND sk < :before',
    ExpressionAttributeValues: { ':pk': pk, ':before': before ?? '~' },
    ScanIndexForward: false,
  });
  const last = items.at(-1);
  return { records: items.map((item) => item.record), ...(!isAll && last ? { next: last.sk } : {}) };
}
