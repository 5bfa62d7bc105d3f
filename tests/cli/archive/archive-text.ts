import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { countedKinds } from '#cli/archive/archive-lines.ts';

export type Line = Record<string, unknown>;

export function linesOf(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): Line => JSON.parse(line));
}

/** A whole export of these lines, with the end that belongs to them; an end among them is left out. */
export function archiveText(lines: readonly Line[]): string {
  const kept = lines.filter(({ kind }) => kind !== 'end');
  const text = kept.map((line) => `${JSON.stringify(line)}\n`).join('');
  const counts = Object.fromEntries(
    countedKinds.map((kind) => [kind, kept.filter((line) => line.kind === kind).length]),
  );
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${text}${JSON.stringify({ kind: 'end', counts, sha256 })}\n`;
}

export function writeArchive(file: string, lines: readonly Line[]): string {
  writeFileSync(file, archiveText(lines));
  return file;
}
