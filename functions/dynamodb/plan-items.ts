import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type RoundStanding, type RoundState, standingOf } from '#domain/round/round-standing.ts';
import type { AdministrationOutcome, RoundChange } from '../ports/administration-store.ts';
import { definitionVersion } from '../ports/definition-version.ts';
import { standingText } from '../ports/standing-text.ts';
import type { RoundAddress, StoredRound } from '../ports/store.ts';
import { administrationItem } from './administration-items.ts';
import { ifAbsent } from './if-absent.ts';
import { definitionKey, planKey, roundKey } from './keys.ts';
import type { Item } from './pages.ts';
import { readItem } from './read-item.ts';
import { stamped } from './stamped.ts';
import type { Tables } from './tables.ts';
import { isConditionFailed, transact } from './transact.ts';

/** An item holds 400 KB; bytes, not text, because a cut may fall into a character. */
const partBytes = 300_000;

export async function putPlan(tables: Tables, definition: PlanDefinition, state: RoundState): Promise<void> {
  await putParts(tables, definition);
  const { meta, summary } = roundItems(definition, { state });
  await tables.client.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName: tables.core, Item: meta } },
        { Put: { TableName: tables.core, Item: summary } },
      ],
    }),
  );
}

export async function saveRound(
  tables: Tables,
  { base, definition, audit, ...standing }: RoundChange,
): Promise<AdministrationOutcome> {
  if (base?.version !== definitionVersion(definition)) await putParts(tables, definition);
  const { meta, summary } = roundItems(definition, standingOf(standing));
  const input = {
    TransactItems: [
      { Put: { TableName: tables.core, Item: meta, ...(base ? ifRound(base) : ifAbsent) } },
      { Put: { TableName: tables.core, Item: summary } },
      administrationItem(tables, definition.municipality.id, audit),
    ],
  };
  return transact(tables, input, async ([reason]) =>
    isConditionFailed(reason) ? ('overtaken' as const) : undefined,
  );
}

export async function findRound(tables: Tables, round: RoundAddress): Promise<StoredRound | undefined> {
  const meta = await readItem(tables, tables.core, roundKey(round));
  if (!meta) return undefined;
  const version = String(meta.version);
  const keys = Array.from({ length: Number(meta.parts) }, (_, part) => definitionKey(round, version, part));
  const parts = await Promise.all(keys.map((key) => readItem(tables, tables.core, key)));
  const bytes = Buffer.concat(parts.map((part) => part?.bytes ?? Buffer.alloc(0)));
  const definition: PlanDefinition = JSON.parse(bytes.toString('utf8'));
  return { definition, version, state: meta.state, ...meta.beyond };
}

/** The parts come first, under their version, then the round that points at them: never half a definition. */
async function putParts(tables: Tables, definition: PlanDefinition): Promise<void> {
  const version = definitionVersion(definition);
  const bytes = bytesOf(definition);
  for (let part = 0; part < partsOf(bytes); part++) {
    const slice = bytes.subarray(part * partBytes, (part + 1) * partBytes);
    const item = stamped({ ...definitionKey(addressOf(definition), version, part), bytes: slice });
    await tables.client.send(new PutCommand({ TableName: tables.core, Item: item }));
  }
}

function roundItems(definition: PlanDefinition, standing: RoundStanding): { meta: Item; summary: Item } {
  const address = addressOf(definition);
  const { plan, fiscalYear } = address;
  const { state, ...beyond } = standing;
  const version = definitionVersion(definition);
  const about = {
    version,
    parts: partsOf(bytesOf(definition)),
    state,
    standing: standingText(standing),
    beyond,
  };
  const summary = { plan, name: definition.name, fiscalYear, state };
  return {
    meta: stamped({ ...roundKey(address), ...about }),
    summary: stamped({ ...planKey(address), summary }),
  };
}

/** An item of the release before says no standing: its state is all it has. */
function ifRound(base: NonNullable<RoundChange['base']>) {
  const { version, state } = base;
  return {
    ConditionExpression:
      'version = :version AND #state = :state AND (standing = :standing OR attribute_not_exists(standing))',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':version': version, ':state': state, ':standing': standingText(base) },
  };
}

function bytesOf(definition: PlanDefinition): Buffer {
  return Buffer.from(JSON.stringify(definition));
}

function partsOf(bytes: Buffer): number {
  return Math.ceil(bytes.length / partBytes);
}

function addressOf({ id: plan, fiscalYear, municipality }: PlanDefinition): RoundAddress {
  return { municipality: municipality.id, plan, fiscalYear };
}
