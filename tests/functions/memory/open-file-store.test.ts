import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFileStore } from '#functions/memory/open-file-store.ts';
import { aChange, aRound } from '../../contracts/store-builders.ts';

test('what was answered is there after a restart, and a torn last line is cut off', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-file-'));
  const file = path.join(folder, 'store.jsonl');
  const round = aRound();
  const first = openFileStore(file);
  const change = aChange(round);
  await first.store.saveSheet(change);
  first.close();
  appendFileSync(file, '{"kind":"sheet","change":{"ro');
  const second = openFileStore(file);
  expect(await second.store.findHead(round, change.head)).toEqual(change.head);
  await second.store.saveSheet(aChange(round, { base: 1 }));
  second.close();
  const third = openFileStore(file);
  expect((await third.store.findHead(round, change.head))?.revision).toBe(2);
  third.close();
  rmSync(folder, { recursive: true });
});
