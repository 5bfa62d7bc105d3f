import { type NativeAttributeValue, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Tables } from './tables.ts';

export type Item = Record<string, NativeAttributeValue>;

/** A page of DynamoDB is 1 MB of items; an answer of Lambda 6 MB at most. */
const pagesInAnswer = 4;

/** As many items as one answer can carry, and whether there are more. */
export async function queryAnswer(
  tables: Tables,
  query: QueryCommandInput,
): Promise<{ items: Item[]; isAll: boolean }> {
  return queryPages(tables, query, pagesInAnswer);
}

/** One page of the database: at most 1 MB. */
export async function queryPage(
  tables: Tables,
  query: QueryCommandInput,
): Promise<{ items: Item[]; isAll: boolean }> {
  return queryPages(tables, query, 1);
}

export async function queryAll(tables: Tables, query: QueryCommandInput): Promise<Item[]> {
  return (await queryPages(tables, query, Number.POSITIVE_INFINITY)).items;
}

async function queryPages(tables: Tables, query: QueryCommandInput, most: number) {
  const items: Item[] = [];
  let start: Item | undefined;
  for (let page = 0; page < most; page++) {
    const input = start ? { ...query, ExclusiveStartKey: start } : query;
    const answer = await tables.client.send(new QueryCommand(input));
    items.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
    if (!start) return { items, isAll: true };
  }
  return { items, isAll: false };
}
