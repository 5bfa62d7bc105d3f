import { createHash } from 'node:crypto';
import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { RoundAddress, RoundState, StoredRound } from '../ports/store.ts';
import { definitionKey, planKey, roundKey } from './keys.ts';
import { readItem } from './read-item.ts';
import type { Tables } from './tables.ts';

/** An item holds 400 KB; bytes, not text, because a cut may fall into a character. */
const partBytes = 300_000;

/** The parts first, under a version of their own, then the round that points at them: never half a definition. */
export async function putPlan(tables: Tables, definition: PlanDefinition, state: RoundState): Promise<void> {
  const { id: plan, name, fiscalYear, municipality } = definition;
  const round = { municipality: municipality.id, plan, fiscalYear };
  const bytes = Buffer.from(JSON.stringify(definition));
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const parts = Math.ceil(bytes.length / partBytes);
  for (let part = 0; part < parts; part++) {
    const slice = bytes.subarray(part * partBytes, (part + 1) * partBytes);
    await tables.client.send(
      new PutCommand({
        TableName: tables.core,
        Item: { ...definitionKey(round, version, part), bytes: slice },
      }),
    );
  }
  const summary = { ...planKey(round), summary: { plan, name, fiscalYear, state } };
  await tables.client.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName: tables.core, Item: { ...roundKey(round), version, parts, state } } },
        { Put: { TableName: tables.core, Item: summary } },
      ],
    }),
  );
}

export async function findRound(tables: Tables, round: RoundAddress): Promise<StoredRound | undefined> {
  const meta = await readItem(tables, tables.core, roundKey(round));
  if (!meta) return undefined;
  const keys = Array.from({ length: Number(meta.parts) }, (_, part) =>
    definitionKey(round, String(meta.version), part),
  );
  const parts = await Promise.all(keys.map((key) => readItem(tables, tables.core, key)));
  const bytes = Buffer.concat(parts.map((part) => part?.bytes ?? Buffer.alloc(0)));
  const definition: PlanDefinition = JSON.parse(bytes.toString('utf8'));
  return { definition, state: meta.state };
}
