import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { type ArchiveCounts, type ArchiveHeader, noCounts } from './archive-lines.ts';

export interface OpenArchive {
  add(kind: keyof ArchiveCounts, line: object): void;
  /** Writes the end and gives the file its name. */
  finish(): ArchiveCounts;
  /** Leaves nothing behind. */
  abandon(): void;
}

/** An export while it is written: under another name until it is whole, and readable by its writer only. */
export function openArchive(file: string, header: ArchiveHeader): OpenArchive {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  const descriptor = openSync(unfinished, 'wx', 0o600);
  const hash = createHash('sha256');
  const counts = noCounts();
  const write = (line: object) => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    hash.update(bytes);
    // A write may take only a part of a long line.
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  };
  write(header);
  return {
    add: (kind, line) => {
      counts[kind] += 1;
      write(line);
    },
    finish: () => {
      write({ kind: 'end', counts, sha256: hash.copy().digest('hex') });
      closeSync(descriptor);
      renameSync(unfinished, file);
      return counts;
    },
    abandon: () => {
      closeSync(descriptor);
      rmSync(unfinished, { force: true });
    },
  };
}
