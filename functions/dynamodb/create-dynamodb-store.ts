import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { departmentIndex, feedIndex } from '#domain/storage/core-tables.ts';
import { feedText } from '../ports/feed-text.ts';
import type {
  AuditPage,
  HeadPage,
  HeadRange,
  KeptHead,
  RevisionPage,
  RoundAddress,
  Store,
} from '../ports/store.ts';
import { findAnswer } from './find-answer.ts';
import { actualPlaces, headOf, ratingPlaces, sheetPlaces } from './head-item.ts';
import * as keys from './keys.ts';
import { type Item, queryAll, queryAnswer } from './pages.ts';
import { findRound, putPlan } from './plan-items.ts';
import { readItem } from './read-item.ts';
import { saveKept } from './save-kept.ts';
import type { Tables } from './tables.ts';

/** The store in DynamoDB: two tables, no scans, nothing in the ledger ever changed. */
export function createDynamoDbStore(tables: Tables): Store {
  const put = async (item: Item) => {
    await tables.client.send(new PutCommand({ TableName: tables.core, Item: item }));
  };
  return {
    findMunicipality: async (id) =>
      (await readItem(tables, tables.core, keys.municipalityKey(id)))?.municipality,
    listMemberships: async (municipality, subject) => {
      const items = await queryAll(tables, {
        TableName: tables.core,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keys.membershipPartition(municipality, subject) },
        ConsistentRead: true,
      });
      return items.map((item) => item.membership);
    },
    listRounds: async (municipality) => {
      const items = await queryAll(tables, {
        TableName: tables.core,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': keys.municipalityPartition(municipality), ':prefix': 'PLAN#' },
      });
      return items.map((item) => item.summary);
    },
    findRound: (round) => findRound(tables, round),
    findHead: async (round, key) => {
      const item = await readItem(tables, tables.core, keys.headKey(round, key));
      return item && headOf<SheetHead>(item);
    },
    listHeads: (round, range) => listHeads(tables, round, range),
    listRevisions: (round, key, before) => listRevisions(tables, keys.revisionPartition(round, key), before),
    listAudit: (round, before) => listAudit(tables, keys.auditPartition(round), before),
    findAnswer: (municipality, subject, key) => findAnswer(tables, municipality, subject, key),
    saveSheet: (change) => saveKept(tables, change, sheetPlaces(change.round, change.head)),
    findActual: async (round, key) => {
      const item = await readItem(tables, tables.core, keys.actualKey(round, key));
      return item && headOf<ActualHead>(item);
    },
    listActuals: (round) => listKept<ActualHead>(tables, round, 'ACT#'),
    saveActual: (change) => saveKept(tables, change, actualPlaces(change.round, change.head)),
    findRating: async (round, key) => {
      const item = await readItem(tables, tables.core, keys.ratingKey(round, key));
      return item && headOf<RatingHead>(item);
    },
    listRatings: (round) => listKept<RatingHead>(tables, round, 'RATE#'),
    saveRating: (change) => saveKept(tables, change, ratingPlaces(change.round, change.head)),
    putMunicipality: (municipality) => put({ ...keys.municipalityKey(municipality.id), municipality }),
    putPlan: (definition, state) => putPlan(tables, definition, state),
    putMembership: (municipality, subject, membership) =>
      put({ ...keys.membershipKey(municipality, subject, membership), membership }),
  };
}

/** In the order of their keys. Sees every write that was answered before. */
async function listKept<Head extends KeptHead>(
  tables: Tables,
  round: RoundAddress,
  prefix: 'ACT#' | 'RATE#',
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
