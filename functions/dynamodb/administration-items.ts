import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { AdministrationRecord } from '#domain/audit/audit-record.ts';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { AdministrationPage } from '../ports/administration-store.ts';
import { ifAbsent } from './if-absent.ts';
import { administrationKey, administrationPartition } from './keys.ts';
import { queryAnswer } from './pages.ts';
import { stamped } from './stamped.ts';
import type { Tables } from './tables.ts';

/** A record of the municipality's audit as a part of a transaction. */
export function administrationItem(
  tables: Tables,
  municipality: MunicipalityId,
  record: AdministrationRecord,
) {
  const item = stamped({ ...administrationKey(municipality, record), record });
  return { Put: { TableName: tables.ledger, Item: item, ...ifAbsent } };
}

export async function saveAdministration(
  tables: Tables,
  municipality: MunicipalityId,
  record: AdministrationRecord,
): Promise<void> {
  await tables.client.send(new PutCommand(administrationItem(tables, municipality, record).Put));
}

export async function listAdministration(
  tables: Tables,
  municipality: MunicipalityId,
  before = '~',
): Promise<AdministrationPage> {
  const { items, isAll } = await queryAnswer(tables, {
    TableName: tables.ledger,
    KeyConditionExpression: 'pk = :pk AND sk < :before',
    ExpressionAttributeValues: { ':pk': administrationPartition(municipality), ':before': before },
    ScanIndexForward: false,
    ConsistentRead: true,
  });
  const last = items.at(-1);
  return { records: items.map((item) => item.record), ...(!isAll && last ? { next: last.sk } : {}) };
}
