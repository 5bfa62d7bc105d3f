import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import type { AuditRecord } from '../ports/audit-record.ts';
import type { KeptRevision, KeptThing } from '../ports/kept.ts';
import type { RoundAddress } from '../ports/store.ts';
import { keptOf, placesOf } from './head-item.ts';
import { ifAbsent } from './if-absent.ts';
import { auditKey, thingRevisionKey } from './keys.ts';
import { readItem } from './read-item.ts';
import { stamped } from './stamped.ts';
import type { Tables } from './tables.ts';

export async function findRevision(
  tables: Tables,
  round: RoundAddress,
  thing: KeptThing,
  revision: number,
): Promise<KeptRevision | undefined> {
  const item = await readItem(tables, tables.ledger, thingRevisionKey(round, thing, revision));
  return item && keptOf(thing.of, item);
}

export async function findAuditRecord(
  tables: Tables,
  round: RoundAddress,
  record: Pick<AuditRecord, 'at' | 'id'>,
): Promise<AuditRecord | undefined> {
  return (await readItem(tables, tables.ledger, auditKey(round, record)))?.record;
}

export async function addRevision(tables: Tables, round: RoundAddress, kept: KeptRevision): Promise<boolean> {
  const item = stamped({ ...placesOf(round, kept).revision, head: kept.head });
  return putIf(tables, { TableName: tables.ledger, Item: item, ...ifAbsent });
}

export async function addAuditRecord(
  tables: Tables,
  round: RoundAddress,
  record: AuditRecord,
): Promise<boolean> {
  const item = stamped({ ...auditKey(round, record), record });
  return putIf(tables, { TableName: tables.ledger, Item: item, ...ifAbsent });
}

export async function raiseHead(tables: Tables, round: RoundAddress, kept: KeptRevision): Promise<void> {
  const { head } = kept;
  const item = stamped({ ...placesOf(round, kept).head, revision: head.revision, head });
  await putIf(tables, {
    TableName: tables.core,
    Item: item,
    ConditionExpression: 'attribute_not_exists(pk) OR revision < :revision',
    ExpressionAttributeValues: { ':revision': head.revision },
  });
}

/** False where the condition did not hold. */
async function putIf(tables: Tables, input: PutCommandInput): Promise<boolean> {
  try {
    await tables.client.send(new PutCommand(input));
    return true;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return false;
    throw fault;
  }
}
