import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endAbandonedEngine, forgetEngine, noteEngine } from './abandoned-engine.ts';

export interface StartedEngine {
  endpoint: string;
  stop(): Promise<void>;
}

/** The engine's program for this platform, or nothing where none is published or installed. */
export function findDynoxide(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    );
    const program = path.join(path.dirname(manifest), 'dynoxide');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Starts the engine with its data in `folder`, on a free port of loopback, and waits until it answers. */
export async function startDynoxide(program: string, folder: string): Promise<StartedEngine> {
  mkdirSync(folder, { recursive: true });
  await endAbandonedEngine(folder);
  const port = await freePort();
  const database = path.join(folder, 'tenken.db');
  const engine = spawn(program, ['--host', '127.0.0.1', '--port', String(port), '--db-path', database], {
    stdio: 'ignore',
  });
  const exited = once(engine, 'exit');
  const kill = () => engine.kill();
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  const answers = await Promise.race([isAnswering(endpoint), exited.then(() => false)]);
  if (!answers) {
    engine.kill('SIGKILL');
    throw new Error('The local engine did not start.');
  }
  noteEngine(folder, { pid: engine.pid ?? 0, endpoint });
  return {
    endpoint,
    stop: async () => {
      process.off('exit', kill);
      engine.kill();
      await exited;
      forgetEngine(folder);
    },
  };
}

async function isAnswering(endpoint: string): Promise<boolean> {
  for (let attempt = 0; attempt < 400; attempt++) {
    try {
      await fetch(endpoint);
      return true;
    } catch {
      await wait(25);
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
