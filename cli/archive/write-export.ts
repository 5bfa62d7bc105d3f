import type * as z from 'zod/mini';
import type { CallApi } from '#cli/installation/call-api.ts';
import type { Told } from '#cli/installation/trouble.ts';
import type { RoundPlace } from '#cli/round/round-place.ts';
import { exportPageSchema } from '#domain/protocol/export-schema.ts';
import type { ArchiveCounts } from './archive-lines.ts';
import type { FoundExport } from './find-export.ts';
import { inKeyOrder } from './in-key-order.ts';
import type { OpenArchive } from './open-archive.ts';

type ExportedLine = z.output<typeof exportPageSchema>['lines'][number];

interface Writing {
  callApi: CallApi;
  progress: (text: string) => void;
}

export interface WrittenExport {
  counts: ArchiveCounts;
  /** Rounds that somebody may have written to meanwhile: `danjo 2023年度`. */
  open: string[];
}

/** Members, then each round in the server's pages. Where one cannot be had, no file stays. */
export async function writeExport(
  archive: OpenArchive,
  { rounds, members }: FoundExport,
  writing: Writing,
): Promise<Told<WrittenExport>> {
  let isWhole = false;
  try {
    for (const member of members) archive.add('member', { kind: 'member', member });
    const open: string[] = [];
    for (const [done, round] of rounds.entries()) {
      const told = (lines: number) =>
        writing.progress(`${done + 1}／${rounds.length}年度目：${lines}行を書き出しました。`);
      const isOpen = await writeRound(archive, round, { ...writing, told });
      if (!isOpen.ok) return isOpen;
      if (isOpen.value) open.push(`${round.plan} ${round.fiscalYear}年度`);
    }
    isWhole = true;
    return { ok: true, value: { counts: archive.finish(), open } };
  } finally {
    if (!isWhole) archive.abandon();
  }
}

/** A definition stays as it is: its version is that of its bytes. */
function asWritten(line: ExportedLine): object {
  if (line.kind === 'revision') return { ...line, head: inKeyOrder(line.head) };
  return line.kind === 'audit' ? { ...line, record: inKeyOrder(line.record) } : line;
}

/** Whether the round is open. */
async function writeRound(
  archive: OpenArchive,
  { plan, fiscalYear }: RoundPlace,
  { callApi, told }: { callApi: CallApi; told: (lines: number) => void },
): Promise<Told<boolean>> {
  let [isOpen, count] = [false, 0];
  for (let next: string | undefined, isFirst = true; isFirst || next !== undefined; isFirst = false) {
    const call = { route: 'exportRound' as const, params: { plan, fiscalYear }, query: { next } };
    const page = await callApi(call, exportPageSchema);
    if (!page.ok) return page;
    for (const line of page.value.lines) {
      archive.add(line.kind, asWritten(line));
      isOpen ||= line.kind === 'round' && line.state === 'open';
    }
    count += page.value.lines.length;
    told(count);
    next = page.value.next;
  }
  return { ok: true, value: isOpen };
}
