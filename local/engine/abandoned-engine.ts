import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface EngineNote {
  pid: number;
  endpoint: string;
}

export function noteEngine(folder: string, note: EngineNote): void {
  writeFileSync(noteOf(folder), JSON.stringify(note));
}

export function forgetEngine(folder: string): void {
  rmSync(noteOf(folder), { force: true });
}

/** A start that was killed leaves its engine running: it is ended, so that only one writes to the database. */
export async function endAbandonedEngine(folder: string): Promise<void> {
  const note = readNote(folder);
  // Its own address must answer: the number alone may have passed to another process since.
  if (note && (await fetch(note.endpoint).catch(() => undefined))) end(note.pid);
  forgetEngine(folder);
}

function end(pid: number): void {
  try {
    process.kill(pid);
  } catch {
    // It ended by itself in between.
  }
}

function noteOf(folder: string): string {
  return path.join(folder, 'running.json');
}

function readNote(folder: string): EngineNote | undefined {
  try {
    return JSON.parse(readFileSync(noteOf(folder), 'utf8'));
  } catch {
    return undefined;
  }
}
