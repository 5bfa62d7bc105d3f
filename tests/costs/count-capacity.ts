import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What DynamoDB charges for, and how often it was called. */
export interface Capacity {
  calls: number;
  readUnits: number;
  writeUnits: number;
}

/**
 * Asks the engine for the capacity of every call and adds it up. The engine follows DynamoDB's published rules (a read
 * unit is 4 KB, half where it may be stale; a write unit is 1 KB, twice in a transaction), but for one: where a write
 * moves an item within an index, DynamoDB writes the index twice. So index writes are counted twice here, which is the
 * most that they can be.
 */
export function countCapacity(client: DynamoDBDocumentClient): () => Capacity {
  const total: Capacity = { calls: 0, readUnits: 0, writeUnits: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'INDEXES' };
      const result = await next({ ...args, input });
      const isWrite = 'Item' in input || 'TransactItems' in input;
      total.calls += 1;
      for (const units of consumed(result.output)) {
        if (isWrite) total.writeUnits += writeUnits(units);
        else total.readUnits += units.CapacityUnits ?? 0;
      }
      return result;
    },
    { step: 'initialize', name: 'countCapacity', override: true },
  );
  return () => ({ ...total });
}

function consumed(output: object): ConsumedCapacity[] {
  const capacity: unknown = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined;
  if (capacity === undefined) return [];
  return Array.isArray(capacity) ? capacity : [capacity as ConsumedCapacity];
}

function writeUnits({ Table, GlobalSecondaryIndexes }: ConsumedCapacity): number {
  const ofIndexes = Object.values(GlobalSecondaryIndexes ?? {});
  const indexes = ofIndexes.reduce((sum, { CapacityUnits }) => sum + (CapacityUnits ?? 0), 0);
  return (Table?.CapacityUnits ?? 0) + 2 * indexes;
}
