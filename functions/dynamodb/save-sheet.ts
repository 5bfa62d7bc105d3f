import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { SaveOutcome, SheetChange } from '../ports/store.ts';
import { findAnswer } from './find-answer.ts';
import { headItem, headOf } from './head-item.ts';
import { answerKey, auditKey, headKey, revisionKey } from './keys.ts';
import { readItem } from './read-item.ts';
import type { Tables } from './tables.ts';

/** As long as anyone would press the button again. */
const answerKeptSeconds = 30 * 24 * 60 * 60;
const mostAttempts = 12;
const longestWait = 2000;
/** Cancelled by somebody else's write at the same moment, not by a condition: worth another attempt. */
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** Answer, head, revision and audit in one transaction; the SDK does not retry its conflicts, so we do. */
export async function saveSheet(tables: Tables, change: SheetChange): Promise<SaveOutcome> {
  for (let attempt = 0; ; attempt++) {
    try {
      await tables.client.send(new TransactWriteCommand(transaction(tables, change)));
      return { kind: 'saved' };
    } catch (fault) {
      const outcome = await outcomeOf(tables, change, reasonsOf(fault));
      if (outcome) return outcome;
      if (!isPassing(fault)) throw fault;
      if (attempt + 1 >= mostAttempts) return { kind: 'busy' };
      await tables.pause.wait(tables.pause.random() * Math.min(longestWait, 20 * 2 ** attempt));
    }
  }
}

async function outcomeOf(
  tables: Tables,
  { round, head, audit, answer }: SheetChange,
  [answerReason, headReason, revisionReason]: readonly CancellationReason[],
): Promise<SaveOutcome | undefined> {
  if (failed(answerReason)) {
    const known = await findAnswer(tables, round.municipality, audit.subject, answer.key);
    if (known) return { kind: 'answered', answer: known };
  }
  if (failed(headReason) || failed(revisionReason)) {
    const item = await readItem(tables, tables.core, headKey(round, head));
    return { kind: 'overtaken', ...(item ? { current: headOf(item) } : {}) };
  }
  return undefined;
}

function failed(reason: CancellationReason | undefined): boolean {
  return reason?.Code === 'ConditionalCheckFailed';
}

function reasonsOf(fault: unknown): readonly CancellationReason[] {
  return fault instanceof TransactionCanceledException ? (fault.CancellationReasons ?? []) : [];
}

function isPassing(fault: unknown): boolean {
  return reasonsOf(fault).some(({ Code }) => passing.has(Code ?? ''));
}

function transaction(tables: Tables, change: SheetChange): TransactWriteCommandInput {
  const { round, base, head, audit, answer } = change;
  const ifAbsent = { ConditionExpression: 'attribute_not_exists(pk)' };
  const ifBase =
    base === 0
      ? ifAbsent
      : { ConditionExpression: 'revision = :base', ExpressionAttributeValues: { ':base': base } };
  const stored = {
    ...answerKey(round.municipality, audit.subject, answer.key),
    content: answer.content,
    round,
    project: head.project,
    department: head.department,
    revision: head.revision,
    expires: Math.floor(Date.parse(audit.at) / 1000) + answerKeptSeconds,
  };
  const revision = { ...revisionKey(round, head, head.revision), head };
  const record = { ...auditKey(round, audit), record: audit };
  return {
    TransactItems: [
      { Put: { TableName: tables.core, Item: stored, ...ifAbsent } },
      { Put: { TableName: tables.core, Item: headItem(round, head), ...ifBase } },
      { Put: { TableName: tables.ledger, Item: revision, ...ifAbsent } },
      { Put: { TableName: tables.ledger, Item: record, ...ifAbsent } },
    ],
  };
}
