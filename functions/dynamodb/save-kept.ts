import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Change, KeptHead, SaveOutcome } from '../ports/store.ts';
import { findAnswer } from './find-answer.ts';
import { headOf } from './head-item.ts';
import type { KeptPlaces } from './kept-places.ts';
import { answerKey, auditKey } from './keys.ts';
import { readItem } from './read-item.ts';
import type { Tables } from './tables.ts';

/** As long as anyone would press the button again. */
const answerKeptSeconds = 30 * 24 * 60 * 60;
const mostAttempts = 12;
const longestWait = 2000;
/** Cancelled by somebody else's write at the same moment, not by a condition: worth another attempt. */
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** Answer, head, revision and audit in one transaction; the SDK does not retry its conflicts, so we do. */
export async function saveKept<Head extends KeptHead>(
  tables: Tables,
  change: Change<Head>,
  places: KeptPlaces,
): Promise<SaveOutcome<Head>> {
  for (let attempt = 0; ; attempt++) {
    try {
      await tables.client.send(new TransactWriteCommand(transaction(tables, change, places)));
      return { kind: 'saved' };
    } catch (fault) {
      const outcome = await outcomeOf(tables, change, places, reasonsOf(fault));
      if (outcome) return outcome;
      if (!isPassing(fault)) throw fault;
      if (attempt + 1 >= mostAttempts) return { kind: 'busy' };
      await tables.pause.wait(tables.pause.random() * Math.min(longestWait, 20 * 2 ** attempt));
    }
  }
}

async function outcomeOf<Head extends KeptHead>(
  tables: Tables,
  { round, audit, answer }: Change<Head>,
  { head: { pk, sk } }: KeptPlaces,
  [answerReason, headReason, revisionReason]: readonly CancellationReason[],
): Promise<SaveOutcome<Head> | undefined> {
  if (failed(answerReason)) {
    const known = await findAnswer(tables, round.municipality, audit.subject, answer.key);
    if (known) return { kind: 'answered', answer: known };
  }
  if (failed(headReason) || failed(revisionReason)) {
    const item = await readItem(tables, tables.core, { pk, sk });
    return { kind: 'overtaken', ...(item ? { current: headOf<Head>(item) } : {}) };
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

function transaction(
  tables: Tables,
  { round, base, head, audit, answer }: Change<KeptHead>,
  places: KeptPlaces,
): TransactWriteCommandInput {
  const ifAbsent = { ConditionExpression: 'attribute_not_exists(pk)' };
  const ifBase =
    base === 0
      ? ifAbsent
      : { ConditionExpression: 'revision = :base', ExpressionAttributeValues: { ':base': base } };
  const stored = {
    ...answerKey(round.municipality, audit.subject, answer.key),
    content: answer.content,
    revisionPk: places.revision.pk,
    revisionSk: places.revision.sk,
    expires: Math.floor(Date.parse(audit.at) / 1000) + answerKeptSeconds,
  };
  const current = { ...places.head, revision: head.revision, head };
  const revision = { ...places.revision, head };
  const record = { ...auditKey(round, audit), record: audit };
  return {
    TransactItems: [
      { Put: { TableName: tables.core, Item: stored, ...ifAbsent } },
      { Put: { TableName: tables.core, Item: current, ...ifBase } },
      { Put: { TableName: tables.ledger, Item: revision, ...ifAbsent } },
      { Put: { TableName: tables.ledger, Item: record, ...ifAbsent } },
    ],
  };
}
