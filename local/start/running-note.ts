import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureCertificate } from '../certificate/ensure-certificate.ts';
import { isAnswering } from './is-answering.ts';

/** A start that is under way in `kept`: two of them would write to one database. */
export interface Running {
  pid: number;
  /** Missing while it is still starting. */
  origin?: string;
}

/** Longer than any start takes. */
const startingMilliseconds = 120_000;

/** Takes the place, or says who has it already. What a crash left behind counts for nothing. */
export async function claimRunning(kept: string): Promise<Running | undefined> {
  const other = await findRunning(kept);
  if (other) return other;
  mkdirSync(kept, { recursive: true });
  rmSync(noteOf(kept), { force: true });
  writeFileSync(noteOf(kept), JSON.stringify({ pid: process.pid }), { flag: 'wx' });
  return undefined;
}

export function noteOrigin(kept: string, origin: string): void {
  writeFileSync(`${noteOf(kept)}.new`, JSON.stringify({ pid: process.pid, origin }));
  renameSync(`${noteOf(kept)}.new`, noteOf(kept));
}

export function leaveRunning(kept: string): void {
  rmSync(noteOf(kept), { force: true });
}

export async function findRunning(kept: string): Promise<Running | undefined> {
  const note = readNote(kept);
  if (!note || !isAlive(note.pid)) return undefined;
  const { origin } = note;
  if (origin === undefined) {
    return Date.now() - statSync(noteOf(kept)).mtimeMs < startingMilliseconds ? note : undefined;
  }
  const { cert } = await ensureCertificate();
  return (await isAnswering(origin, cert)) ? note : undefined;
}

function noteOf(kept: string): string {
  return path.join(kept, 'running.json');
}

function readNote(kept: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(noteOf(kept), 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    // It lives, and belongs to somebody else.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
