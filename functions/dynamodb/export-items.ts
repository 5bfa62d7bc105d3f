import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { WordPage } from '../ports/administration-store.ts';
import { type KeptKind, type KeptRevision, wordBeginnings } from '../ports/kept.ts';
import type { RoundAddress } from '../ports/store.ts';
import { keptOf } from './head-item.ts';
import * as keys from './keys.ts';
import { queryPage } from './pages.ts';
import type { Tables } from './tables.ts';

/** The database reads whole heads for it; only their words come over. */
export async function listWords(
  tables: Tables,
  round: RoundAddress,
  of: KeptKind,
  after: string = wordBeginnings[of],
): Promise<WordPage> {
  const { items, isAll } = await queryPage(tables, {
    TableName: tables.core,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :after AND :end',
    ExpressionAttributeValues: {
      ':pk': keys.roundPartition(round),
      // A blank sorts before every character of a word: what follows is greater than the word itself.
      ':after': `${after} `,
      ':end': `${wordBeginnings[of]}~`,
    },
    ProjectionExpression: 'sk',
    ConsistentRead: true,
  });
  const words = items.map(({ sk }) => String(sk));
  const last = words.at(-1);
  return { words, ...(!isAll && last ? { next: last } : {}) };
}

export async function listRevisionsAfter(
  tables: Tables,
  round: RoundAddress,
  { of, word }: { of: KeptKind; word: string },
  after: number,
): Promise<KeptRevision[]> {
  const { items } = await queryPage(tables, {
    TableName: tables.ledger,
    KeyConditionExpression: 'pk = :pk AND sk > :after',
    ExpressionAttributeValues: {
      ':pk': keys.wordRevisions(round, of, word),
      ':after': keys.revisionText(after),
    },
    ConsistentRead: true,
  });
  return items.map((item) => keptOf(of, item));
}

export async function listAuditAfter(
  tables: Tables,
  round: RoundAddress,
  after = ' ',
): Promise<AuditRecord[]> {
  const { items } = await queryPage(tables, {
    TableName: tables.ledger,
    KeyConditionExpression: 'pk = :pk AND sk > :after',
    ExpressionAttributeValues: { ':pk': keys.auditPartition(round), ':after': after },
    ConsistentRead: true,
  });
  return items.map((item) => item.record);
}
