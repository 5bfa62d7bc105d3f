import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { KeptHead } from '../ports/kept.ts';
import type { Change, SaveOutcome } from '../ports/store.ts';
import { findAnswer } from './find-answer.ts';
import { headOf } from './head-item.ts';
import { ifAbsent } from './if-absent.ts';
import type { KeptPlaces } from './kept-places.ts';
import { answerKey, auditKey } from './keys.ts';
import { readItem } from './read-item.ts';
import { stamped } from './stamped.ts';
import type { Tables } from './tables.ts';
import { isConditionFailed, transact } from './transact.ts';

/** As long as anyone would press the button again. */
const answerKeptSeconds = 30 * 24 * 60 * 60;

/** Answer, head, revision and audit in one transaction. */
export async function saveKept<Head extends KeptHead>(
  tables: Tables,
  change: Change<Head>,
  places: KeptPlaces,
): Promise<SaveOutcome<Head>> {
  const outcome = await transact(tables, transaction(tables, change, places), (reasons) =>
    outcomeOf(tables, change, places, reasons),
  );
  return typeof outcome === 'string' ? { kind: outcome } : outcome;
}

async function outcomeOf<Head extends KeptHead>(
  tables: Tables,
  { round, audit, answer }: Change<Head>,
  { head: { pk, sk } }: KeptPlaces,
  [answerReason, headReason, revisionReason]: readonly CancellationReason[],
): Promise<SaveOutcome<Head> | undefined> {
  if (isConditionFailed(answerReason)) {
    const known = await findAnswer(tables, round.municipality, audit.subject, answer.key);
    if (known) return { kind: 'answered', answer: known };
  }
  if (isConditionFailed(headReason) || isConditionFailed(revisionReason)) {
    const item = await readItem(tables, tables.core, { pk, sk });
    return { kind: 'overtaken', ...(item ? { current: headOf<Head>(item) } : {}) };
  }
  return undefined;
}

function transaction(
  tables: Tables,
  { round, base, head, audit, answer }: Change<KeptHead>,
  places: KeptPlaces,
): TransactWriteCommandInput {
  const ifBase =
    base === 0
      ? ifAbsent
      : { ConditionExpression: 'revision = :base', ExpressionAttributeValues: { ':base': base } };
  const stored = stamped({
    ...answerKey(round.municipality, audit.subject, answer.key),
    content: answer.content,
    revisionPk: places.revision.pk,
    revisionSk: places.revision.sk,
    expires: Math.floor(Date.parse(audit.at) / 1000) + answerKeptSeconds,
  });
  const current = stamped({ ...places.head, revision: head.revision, head });
  const revision = stamped({ ...places.revision, head });
  const record = stamped({ ...auditKey(round, audit), record: audit });
  return {
    TransactItems: [
      { Put: { TableName: tables.core, Item: stored, ...ifAbsent } },
      { Put: { TableName: tables.core, Item: current, ...ifBase } },
      { Put: { TableName: tables.ledger, Item: revision, ...ifAbsent } },
      { Put: { TableName: tables.ledger, Item: record, ...ifAbsent } },
    ],
  };
}
