import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findRunning } from './running-note.ts';

export type Emptied =
  | { ok: true; removed: string[] }
  | { ok: false; because: 'running'; origin?: string }
  /** Something else has a file of it open, or it may not be removed. */
  | { ok: false; because: 'held'; folder: string };

/**
 * Removes what people entered: the data, and the browser profile with the workbooks' drafts. The certificate stays (a
 * browser may trust it), and what is only kept for speed.
 */
export async function emptyKept(kept: string): Promise<Emptied> {
  const running = await findRunning(kept);
  if (running) {
    return { ok: false, because: 'running', ...(running.origin ? { origin: running.origin } : {}) };
  }
  const removed: string[] = [];
  for (const folder of ['data', 'plans', 'browser'].map((name) => path.join(kept, name))) {
    if (!existsSync(folder)) continue;
    if (!remove(folder)) return { ok: false, because: 'held', folder };
    removed.push(folder);
  }
  return { ok: true, removed };
}

function remove(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
