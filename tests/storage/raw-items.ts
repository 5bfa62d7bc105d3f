import { type AttributeValue, DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { coreTable, ledgerTable } from '#domain/storage/core-tables.ts';

/** An item as the database says it in JSON: bytes as base64. */
export type RawItem = Record<string, unknown>;

export type RawTables = Record<'Core' | 'Ledger', RawItem[]>;

function clientOf(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'ap-northeast-1', credentials });
}

/** Every item of both tables, in the order of their keys. Only tests scan. */
export async function dumpTables(endpoint: string): Promise<RawTables> {
  const client = clientOf(endpoint);
  const items = async (TableName: string) => {
    const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({ TableName }));
    if (LastEvaluatedKey) throw new Error('more than a page');
    return Items.map(toJson).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  };
  const tables = { Core: await items(coreTable.id), Ledger: await items(ledgerTable.id) };
  client.destroy();
  return tables;
}

export async function loadTables(endpoint: string, tables: RawTables): Promise<void> {
  const client = clientOf(endpoint);
  for (const [TableName, items] of Object.entries(tables)) {
    for (const item of items) await client.send(new PutItemCommand({ TableName, Item: fromJson(item) }));
  }
  client.destroy();
}

function keyOf({ pk, sk }: RawItem): string {
  return JSON.stringify([pk, sk]);
}

function toJson(item: Record<string, AttributeValue>): RawItem {
  return JSON.parse(JSON.stringify(item, bytesAsText));
}

function bytesAsText(name: string, value: unknown): unknown {
  if (name === 'B' && typeof value === 'object' && value !== null)
    return Buffer.from(Object.values(value)).toString('base64');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function fromJson(item: RawItem): Record<string, AttributeValue> {
  return JSON.parse(JSON.stringify(item), (name, value) =>
    name === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value,
  );
}
