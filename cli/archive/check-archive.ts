import { createHash } from 'node:crypto';
import {
  type ArchiveCounts,
  type ArchiveHeader,
  countedKinds,
  endSchema,
  headerSchema,
  memberLineSchema,
  noCounts,
  roundLineSchema,
} from './archive-lines.ts';
import type { ArchiveProblem } from './archive-problem.ts';

export type CheckedArchive =
  | { ok: true; header: ArchiveHeader; counts: ArchiveCounts }
  | { ok: false; problem: ArchiveProblem };

/** Whether the lines are a whole export, byte for byte as it was written. Nothing is sent before that is known. */
export async function checkArchive(lines: AsyncIterable<Uint8Array>): Promise<CheckedArchive> {
  const hash = createHash('sha256');
  const counts = noCounts();
  let header: ArchiveHeader | undefined;
  let [number, isOver] = [0, false];
  for await (const bytes of lines) {
    number += 1;
    if (isOver) return no({ code: 'moreAfterEnd', line: number });
    const content = parseLine(bytes);
    if (!header) {
      const read = readHeader(content);
      if (!read.ok) return read;
      header = read.header;
    } else if (isEnd(content)) {
      const end = endSchema.safeParse(content).data;
      if (!end || end.sha256 !== hash.copy().digest('hex') || !isSame(counts, end.counts))
        return no({ code: 'changed' });
      isOver = true;
    } else {
      const read = readLine(content, header);
      if (typeof read === 'object') return no({ ...read, line: number });
      counts[read] += 1;
    }
    hash.update(bytes);
  }
  if (!header) return no({ code: 'noHeader' });
  return isOver ? { ok: true, header, counts } : no({ code: 'cutOff' });
}

function no(problem: ArchiveProblem): { ok: false; problem: ArchiveProblem } {
  return { ok: false, problem };
}

function readHeader(
  content: unknown,
): { ok: true; header: ArchiveHeader } | { ok: false; problem: ArchiveProblem } {
  const { data: header } = headerSchema.safeParse(content);
  if (header) return { ok: true, header };
  const isOtherFormat =
    typeof content === 'object' &&
    content !== null &&
    'kind' in content &&
    content.kind === 'header' &&
    'format' in content &&
    typeof content.format === 'number';
  return no(isOtherFormat ? { code: 'formatUnknown', format: String(content.format) } : { code: 'noHeader' });
}

type LineKind = keyof ArchiveCounts;

function readLine(
  content: unknown,
  { municipality }: ArchiveHeader,
): LineKind | { code: 'lineWrong' | 'otherMunicipality' } {
  if (memberLineSchema.safeParse(content).success) return 'member';
  const { data: line } = roundLineSchema.safeParse(content);
  if (!line) return { code: 'lineWrong' };
  return line.address.municipality === municipality ? line.kind : { code: 'otherMunicipality' };
}

function isEnd(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'end';
}

function isSame(counted: ArchiveCounts, said: Partial<ArchiveCounts>): boolean {
  return countedKinds.every((kind) => counted[kind] === (said[kind] ?? 0));
}

/** Nothing where it is no JSON in UTF-8. */
export function parseLine(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
