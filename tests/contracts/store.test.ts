import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { openFileStore } from '#functions/memory/open-file-store.ts';
import { type StartedStore, startStore } from '#local/engine/start-store.ts';
import { storeContract } from './store.contract.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-store-'));
let started: StartedStore;

beforeAll(async () => {
  started = await startStore({ dataFolder: folder });
});
afterAll(async () => {
  await started.stop();
  rmSync(folder, { recursive: true });
});

const memory = createMemoryStore({ pageSize: 7 });
const file = openFileStore(path.join(folder, 'contract.jsonl'));
storeContract('the memory store', async () => memory);
storeContract('the memory store with a file behind it', async () => file.store);
storeContract('the engine of this machine', async () => started.store);
