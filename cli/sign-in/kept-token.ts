import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { Shell } from '#cli/shell.ts';
import { configFolder } from './config-folder.ts';

const schema = z.object({
  origin: z.string(),
  provider: z.string(),
  token: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
});

/** A sign-in at one installation, until it ends. Nothing that could renew it is kept. */
export type KeptToken = z.output<typeof schema>;

/** A request under way must not outlive it. */
const margin = 30_000;

type Around = Pick<Shell, 'environment' | 'now'>;

/** Nothing where nobody signed in, or where it has ended. */
export function findKeptToken({ environment, now }: Around, origin: string): KeptToken | undefined {
  try {
    const { data } = schema.safeParse(JSON.parse(readFileSync(fileOf(environment, origin), 'utf8')));
    return data?.origin === origin && data.expiresAt - margin > now() ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Only the person may read the file. It is put in place at once, so that no half of it is ever read. */
export function keepToken({ environment }: Pick<Shell, 'environment'>, kept: KeptToken): void {
  const file = fileOf(environment, kept.origin);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${process.pid}`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, JSON.stringify(kept), { mode: 0o600 });
  renameSync(unfinished, file);
}

export function forgetToken({ environment }: Pick<Shell, 'environment'>, origin: string): void {
  rmSync(fileOf(environment, origin), { force: true });
}

function fileOf(environment: NodeJS.ProcessEnv, origin: string): string {
  const { hostname, port } = new URL(origin);
  return path.join(configFolder(environment), `${hostname.replaceAll(':', '-')}_${port || '443'}.json`);
}
