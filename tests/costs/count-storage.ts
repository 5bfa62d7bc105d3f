import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Bytes that lie in the tables, indexes included. */
export interface Storage {
  core: number;
  ledger: number;
}

/** DynamoDB adds that much to each item that it stores, and as much to each place in an index. */
const bytesPerItem = 100;

/** Follows every put. Sizes are those of the item as JSON, a little more than DynamoDB's own way of writing it. */
export function countStorage(client: DynamoDBDocumentClient): () => Storage {
  const sizes = { Core: new Map<string, number>(), Ledger: new Map<string, number>() };
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      for (const { TableName, Item } of puts(args.input)) sizes[TableName].set(keyOf(Item), sizeOf(Item));
      return result;
    },
    { step: 'initialize', name: 'countStorage', override: true },
  );
  const sum = (name: 'Core' | 'Ledger') => [...sizes[name].values()].reduce((all, one) => all + one, 0);
  return () => ({ core: sum('Core'), ledger: sum('Ledger') });
}

interface StoredPut {
  TableName: 'Core' | 'Ledger';
  Item: Record<string, unknown>;
}

function puts(input: object): StoredPut[] {
  if ('TransactItems' in input) {
    const items = input.TransactItems as { Put?: StoredPut }[];
    return items.flatMap(({ Put }) => Put ?? []);
  }
  return 'Item' in input ? [input as StoredPut] : [];
}

function keyOf({ pk, sk }: Record<string, unknown>): string {
  return JSON.stringify([pk, sk]);
}

/** An item with a place in an index lies there as well, whole. */
function sizeOf(item: Record<string, unknown>): number {
  const places = 1 + ['feedPk', 'departmentPk'].filter((name) => name in item).length;
  const bytes = Object.entries(item).reduce((sum, [name, value]) => sum + name.length + valueSize(value), 0);
  return places * (bytes + bytesPerItem);
}

function valueSize(value: unknown): number {
  return value instanceof Uint8Array ? value.length : Buffer.byteLength(JSON.stringify(value));
}
