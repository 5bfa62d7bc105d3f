import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storageSchema } from '#domain/storage/storage-schema.ts';
import { findDynoxide } from '#local/engine/start-dynoxide.ts';
import { type StartedStore, startStore } from '#local/engine/start-store.ts';
import { type Ask, askingApp } from './asking-app.ts';
import { littlePlan, liveThroughRound } from './little-round.ts';
import { dumpTables, loadTables } from './raw-items.ts';
import type { ReleaseSample } from './release-sample.ts';

const releases = fileURLToPath(new URL('./releases/', import.meta.url));
const files = readdirSync(releases);
const hasEngine = findDynoxide() !== undefined || process.env.DYNAMODB_ENDPOINT !== undefined;

describe.runIf(hasEngine).each(files)('what release %s stored', (file) => {
  const sample: ReleaseSample = JSON.parse(readFileSync(path.join(releases, file), 'utf8'));
  const { id, fiscalYear, municipality } = sample.plan;
  const at = `/plans/${id}/rounds/${fiscalYear}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-release-'));
  let started: StartedStore;
  let ask: Ask;

  beforeAll(async () => {
    started = await startStore({ dataFolder: folder });
    await loadTables(started.endpoint ?? '', sample.tables);
    ask = askingApp(started.store, municipality.id);
  });
  afterAll(async () => {
    await started.stop();
    rmSync(folder, { recursive: true });
  });

  test('is small enough to be kept, and every item says how it is laid out', () => {
    expect(statSync(path.join(releases, file)).size).toBeLessThan(250_000);
    const schemas = Object.values(sample.tables).flatMap((items) => items.map(({ schema }) => schema));
    expect(schemas.length).toBeGreaterThan(50);
    for (const schema of schemas)
      expect(Number((schema as { N: string }).N)).toBeLessThanOrEqual(storageSchema);
  });

  test('is read by this one: every read route answers what that release answered', async () => {
    expect(sample.answers.flatMap(({ asked }) => asked).length).toBeGreaterThan(150);
    for (const { status, json, asked } of sample.answers) {
      for (const one of asked) {
        const [who = '', route = ''] = one.split(' ');
        const answer = await ask(who, route);
        expect([one, answer.status]).toEqual([one, status]);
        expect(answer.json).toMatchObject(json as object);
      }
    }
  });

  test('is gone on with: the round is opened again, and a sheet written', async () => {
    expect((await ask('admin', `${at}/moves`, { method: 'POST', body: { move: 'open' } })).status).toBe(200);
    const body = { intent: 'save', entries: { year: '新しい版で書いた。' } };
    const pushed = await ask('kankyo-1', `${at}/sheets/r2/kankyo`, { method: 'PUT', body, base: 1 });
    expect(pushed.json).toMatchObject({ revision: 2 });
  });
});

test.runIf(hasEngine)('every item that is stored today says how it is laid out', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-schema-'));
  const { store, endpoint = '', stop } = await startStore({ dataFolder: folder });
  const plan = littlePlan();
  await liveThroughRound(askingApp(store, plan.municipality.id));
  const { Core, Ledger } = await dumpTables(endpoint);
  await stop();
  rmSync(folder, { recursive: true });
  const own = [...Core, ...Ledger].filter(
    ({ schema }) => (schema as { N?: string })?.N === String(storageSchema),
  );
  expect(own.length).toBe(Core.length + Ledger.length);
  expect(own.length).toBeGreaterThan(50);
});
