import type { LedgerRecord } from '../ports/administration-store.ts';
import type { KeptRevision } from '../ports/kept.ts';
import type { RoundAddress } from '../ports/store.ts';
import { placesOf } from './head-item.ts';
import { ifAbsent } from './if-absent.ts';
import { auditKey } from './keys.ts';
import type { Item } from './pages.ts';
import { putTogether } from './put-together.ts';
import { stamped } from './stamped.ts';
import type { Tables } from './tables.ts';

export async function addToLedger(
  tables: Tables,
  round: RoundAddress,
  records: readonly LedgerRecord[],
): Promise<boolean[]> {
  const puts = records.map((record) => ({
    ...{ TableName: tables.ledger, Item: ledgerItem(round, record) },
    ...ifAbsent,
  }));
  return putTogether(tables, puts);
}

function ledgerItem(round: RoundAddress, record: LedgerRecord): Item {
  if (record.kind === 'audit') return stamped({ ...auditKey(round, record.record), record: record.record });
  return stamped({ ...placesOf(round, record.kept).revision, head: record.kept.head });
}

export async function raiseHeads(
  tables: Tables,
  round: RoundAddress,
  newest: readonly KeptRevision[],
): Promise<void> {
  const puts = newest.map((kept) => ({
    TableName: tables.core,
    Item: stamped({ ...placesOf(round, kept).head, revision: kept.head.revision, head: kept.head }),
    ConditionExpression: 'attribute_not_exists(pk) OR revision < :revision',
    ExpressionAttributeValues: { ':revision': kept.head.revision },
  }));
  await putTogether(tables, puts);
}
