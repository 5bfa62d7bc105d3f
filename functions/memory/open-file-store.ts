import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Store } from '../ports/store.ts';
import { createMemoryStore } from './create-memory-store.ts';
import type { StoreRecord } from './store-record.ts';

export interface FileStore {
  store: Store;
  close(): void;
}

/**
 * The memory store with a file behind it: one line of JSON for each write, on the disk before the write counts. A last
 * line that a power cut left unfinished was never answered, so it is cut off. For one process at a time.
 */
export function openFileStore(file: string): FileStore {
  mkdirSync(path.dirname(file), { recursive: true });
  const records = readRecords(file);
  const descriptor = openSync(file, 'a', 0o600);
  const keep = (record: StoreRecord) => {
    writeAll(descriptor, Buffer.from(`${JSON.stringify(record)}\n`));
    fsyncSync(descriptor);
  };
  return { store: createMemoryStore({ records, keep }), close: () => closeSync(descriptor) };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

function readRecords(file: string): StoreRecord[] {
  const bytes = readBytes(file);
  const finished = bytes.lastIndexOf('\n') + 1;
  if (finished < bytes.length) truncateSync(file, finished);
  return bytes
    .subarray(0, finished)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): StoreRecord => JSON.parse(line));
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return Buffer.alloc(0);
    throw fault;
  }
}
