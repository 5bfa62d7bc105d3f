import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Tables } from './tables.ts';

const mostAttempts = 12;
const longestWait = 2000;
/** Cancelled by somebody else's write at the same moment, not by a condition: worth another attempt. */
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/**
 * One transaction; the SDK does not retry its conflicts, so we do. `settle` is given the reasons of a cancelled one, in
 * the order of its items, and says what came of it; nothing where no condition failed.
 */
export async function transact<Outcome>(
  tables: Tables,
  input: TransactWriteCommandInput,
  settle: (reasons: readonly CancellationReason[]) => Promise<Outcome | undefined>,
): Promise<Outcome | 'saved' | 'busy'> {
  for (let attempt = 0; ; attempt++) {
    try {
      await tables.client.send(new TransactWriteCommand(input));
      return 'saved';
    } catch (fault) {
      const outcome = await settle(reasonsOf(fault));
      if (outcome !== undefined) return outcome;
      if (!isPassing(fault)) throw fault;
      if (attempt + 1 >= mostAttempts) return 'busy';
      await tables.pause.wait(tables.pause.random() * Math.min(longestWait, 20 * 2 ** attempt));
    }
  }
}

export function isConditionFailed(reason: CancellationReason | undefined): boolean {
  return reason?.Code === 'ConditionalCheckFailed';
}

function reasonsOf(fault: unknown): readonly CancellationReason[] {
  return fault instanceof TransactionCanceledException ? (fault.CancellationReasons ?? []) : [];
}

function isPassing(fault: unknown): boolean {
  return reasonsOf(fault).some(({ Code }) => passing.has(Code ?? ''));
}
