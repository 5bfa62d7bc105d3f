import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import type { Item } from './pages.ts';
import type { Tables } from './tables.ts';

/** Consistent: it sees every write that was answered before. */
export async function readItem(tables: Tables, table: string, key: Key): Promise<Item | undefined> {
  const { Item: item } = await tables.client.send(
    new GetCommand({ TableName: table, Key: key, ConsistentRead: true }),
  );
  return item;
}
