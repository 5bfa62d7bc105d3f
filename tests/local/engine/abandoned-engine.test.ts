import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endAbandonedEngine, noteEngine } from '#local/engine/abandoned-engine.ts';

let folder: string;
let answering: Server;
let endpoint: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenken-abandoned-'));
  answering = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
  await once(answering, 'listening');
  const address = answering.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterEach(() => {
  answering.close();
  rmSync(folder, { recursive: true });
});

const aProcess = () =>
  spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });

test('an engine that a killed start left behind is ended', async () => {
  const engine = aProcess();
  await once(engine, 'spawn');
  noteEngine(folder, { pid: engine.pid ?? 0, endpoint });
  await endAbandonedEngine(folder);
  await once(engine, 'exit');
  // The note is gone with it: what has this number next is left alone.
  const other = aProcess();
  await once(other, 'spawn');
  await endAbandonedEngine(folder);
  expect(other.exitCode ?? other.signalCode).toBeNull();
  other.stdin.end();
  await once(other, 'exit');
  expect([other.exitCode, other.signalCode]).toEqual([0, null]);
});

test('a process that only has the number is left alone', async () => {
  const stranger = aProcess();
  await once(stranger, 'spawn');
  answering.close();
  await once(answering, 'close');
  noteEngine(folder, { pid: stranger.pid ?? 0, endpoint });
  await endAbandonedEngine(folder);
  stranger.stdin.end();
  await once(stranger, 'exit');
  expect([stranger.exitCode, stranger.signalCode]).toEqual([0, null]);
});
