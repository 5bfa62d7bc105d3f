import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startStore } from '#local/engine/start-store.ts';
import { aChange, aRound } from '../../contracts/store-builders.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(['file', ''])('with TENKEN_ENGINE=%j the data is there after a restart', async (engine) => {
  vi.stubEnv('TENKEN_ENGINE', engine);
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tenken-engine-'));
  const round = aRound();
  const change = aChange(round);
  const first = await startStore({ dataFolder });
  await first.store.saveSheet(change);
  await first.stop();
  const second = await startStore({ dataFolder });
  expect(await second.store.findHead(round, change.head)).toEqual(change.head);
  if (engine === 'file') expect(second.kind).toBe('file');
  await second.stop();
  rmSync(dataFolder, { recursive: true });
});
