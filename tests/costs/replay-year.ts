import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { connect } from '#functions/dynamodb/connect.ts';
import { createDynamoDbStore } from '#functions/dynamodb/create-dynamodb-store.ts';
import { createApp } from '#functions/http/create-app.ts';
import type { VerifyToken } from '#functions/ports/person.ts';
import { startStore } from '#local/engine/start-store.ts';
import { countCapacity } from './count-capacity.ts';
import { countRequests } from './count-requests.ts';
import { countStorage } from './count-storage.ts';
import type { RoundUse } from './route-use.ts';
import { seedRound } from './seed-round.ts';
import type { YearOfUse } from './year-of-use.ts';
import { yearSteps } from './year-steps.ts';

const minute = 60_000;

/**
 * One year of one round against the whole API over the local DynamoDB engine. Minutes pass between two requests, so that
 * a refresh brings what it would bring in an office and not all that was written in the last seconds.
 */
export async function replayYear(plan: PlanDefinition, use: YearOfUse): Promise<RoundUse> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-costs-'));
  const started = await startStore({ dataFolder: folder });
  if (!started.endpoint) throw new Error('The replay needs a DynamoDB engine.');
  try {
    return await replayAt(started.endpoint, plan, use);
  } finally {
    await started.stop();
    rmSync(folder, { recursive: true });
  }
}

async function replayAt(endpoint: string, plan: PlanDefinition, use: YearOfUse): Promise<RoundUse> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = connect({ endpoint, region: 'ap-northeast-1', credentials });
  const storage = countStorage(client);
  const capacity = countCapacity(client);
  const pause = { random: Math.random, wait: async (ms: number) => void (await wait(ms)) };
  const store = createDynamoDbStore({ client, core: 'Core', ledger: 'Ledger', pause });
  await seedRound(store, plan, use);
  let now = Date.parse(`${plan.fiscalYear + 1}-05-01T00:00:00Z`);
  let ids = 0;
  const app = createApp({
    store,
    verifyToken: personOf(plan),
    clock: { now: () => new Date(now).toISOString() },
    ids: { next: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}` },
    log: { fault: (_, fault) => console.error(fault) },
    release: 'replay',
  });
  const { ask, uses } = countRequests(app, capacity);
  for (const step of yearSteps(plan, use)) {
    await step.run(async (asked) => {
      now += 5 * minute;
      return ask(asked);
    });
  }
  client.destroy();
  return { ...sizesOf(plan), routes: uses(), coreBytes: storage().core, ledgerBytes: storage().ledger };
}

/** The word that stands where the token stands is the person; checking tokens takes no part of the database. */
function personOf({ municipality }: PlanDefinition): VerifyToken {
  return async (subject) =>
    subject === null ? undefined : { municipality: municipality.id, subject, name: `担当 ${subject}` };
}

function sizesOf(plan: PlanDefinition) {
  return {
    projects: plan.projects.length,
    sheets: sheetKeys(plan).length,
    departments: plan.departments.length,
    indicators: plan.indicators?.length ?? 0,
    definitionBytes: Buffer.byteLength(JSON.stringify(plan)),
  };
}
