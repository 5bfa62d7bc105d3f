import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { coreTable, ledgerTable } from '#domain/storage/core-tables.ts';
import { connect } from '#functions/dynamodb/connect.ts';
import { createDynamoDbStore } from '#functions/dynamodb/create-dynamodb-store.ts';
import { openFileStore } from '#functions/memory/open-file-store.ts';
import type { Store } from '#functions/ports/store.ts';
import { createTables } from './create-tables.ts';
import { findDynoxide, startDynoxide } from './start-dynoxide.ts';
import { tableTemplates } from './table-template.ts';

export interface StartedStore {
  store: Store;
  kind: 'dynoxide' | 'endpoint' | 'file';
  /** Of the DynamoDB engine, where there is one. */
  endpoint?: string;
  /** Dynoxide is here but did not start, so that the file took its place. */
  fellBack?: true;
  stop(): Promise<void>;
}

/**
 * The store of one machine, kept under `dataFolder`: the engine that DYNAMODB_ENDPOINT names, else dynoxide where it
 * exists for this platform and starts, else (or with TENKEN_ENGINE=file) memory with a file behind it.
 */
export async function startStore({ dataFolder }: { dataFolder: string }): Promise<StartedStore> {
  const named = process.env.DYNAMODB_ENDPOINT;
  const program = findDynoxide();
  if (process.env.TENKEN_ENGINE === 'file' || (!named && !program)) return startFile(dataFolder);
  if (named) {
    const { store, close } = await storeAt(named);
    return { store, kind: 'endpoint', endpoint: named, stop: async () => close() };
  }
  return (await startEngine(program ?? '', dataFolder)) ?? { ...startFile(dataFolder), fellBack: true };
}

async function startEngine(program: string, dataFolder: string): Promise<StartedStore | undefined> {
  const engine = await startDynoxide(program, path.join(dataFolder, 'engine')).catch(() => undefined);
  if (!engine) return undefined;
  const { store, close } = await storeAt(engine.endpoint);
  const stop = async () => {
    close();
    await engine.stop();
  };
  return { store, kind: 'dynoxide', endpoint: engine.endpoint, stop };
}

function startFile(dataFolder: string): StartedStore {
  const { store, close } = openFileStore(path.join(dataFolder, 'store.jsonl'));
  return { store, kind: 'file', stop: async () => close() };
}

async function storeAt(endpoint: string) {
  const client = connect({
    endpoint,
    region: 'ap-northeast-1',
    // An engine on this machine asks for a signature and looks at none.
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createTables(client, await tableTemplates());
  const pause = {
    random: Math.random,
    wait: async (milliseconds: number) => {
      await wait(milliseconds);
    },
  };
  const store = createDynamoDbStore({ client, core: coreTable.id, ledger: ledgerTable.id, pause });
  return { store, close: () => client.destroy() };
}
