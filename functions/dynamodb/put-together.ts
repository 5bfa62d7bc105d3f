import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Tables } from './tables.ts';
import { isConditionFailed, transact } from './transact.ts';

/** As many as a transaction holds. What one request brings is below its 4 MB, whatever it is cut into. */
const mostTogether = 100;
const transactionsAtOnce = 4;

/**
 * Puts with a condition each, of different items: whether each held. A hundred cost one request, which is most of what a
 * put costs this side of the database; only where one of them does not hold they are put one by one.
 */
export async function putTogether(tables: Tables, puts: readonly PutCommandInput[]): Promise<boolean[]> {
  const held: boolean[] = [];
  for (let start = 0; start < puts.length; start += mostTogether * transactionsAtOnce) {
    const groups = Array.from({ length: transactionsAtOnce }, (_, index) => start + index * mostTogether);
    const outcomes = groups.map((at) => putGroup(tables, puts.slice(at, at + mostTogether)));
    held.push(...(await Promise.all(outcomes)).flat());
  }
  return held;
}

async function putGroup(tables: Tables, puts: readonly PutCommandInput[]): Promise<boolean[]> {
  if (puts.length === 0) return [];
  const input = { TransactItems: puts.map((put) => ({ Put: put })) };
  const outcome = await transact(tables, input, async (reasons) =>
    reasons.some(isConditionFailed) ? ('refused' as const) : undefined,
  );
  if (outcome === 'saved') return puts.map(() => true);
  return Promise.all(puts.map((put) => putIf(tables, put)));
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
