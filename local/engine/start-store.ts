import type { Store } from '#functions/ports/store.ts';

export interface StartedStore {
  store: Store;
  kind: 'dynoxide' | 'endpoint' | 'file';
  /** Of the DynamoDB engine, where there is one. */
  endpoint?: string;
  stop(): Promise<void>;
}

/** The store of one machine, kept under `dataFolder`. */
export async function startStore(_settings: { dataFolder: string }): Promise<StartedStore> {
  throw new Error('Not there yet');
}
