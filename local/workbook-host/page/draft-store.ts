export interface Draft {
  fileName: string;
  bytes: Uint8Array;
}

const storeName = 'drafts';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('workbook-host', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = ask(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Workbooks with changes that are in no file yet, by the address from which they were opened. */
export const draftStore = {
  keep: (key: string, draft: Draft) => run('readwrite', (store) => store.put(draft, key)),
  find: (key: string) => run<Draft | undefined>('readonly', (store) => store.get(key)),
  forget: (key: string) => run('readwrite', (store) => store.delete(key)),
};
