import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OtherSheet } from '#domain/rules/rule.ts';
import { packageSize } from '#local/workbook-host/codec/zip-package.ts';
import { type BoundedReaders, createReaders, type Outcome } from './bounded-readers.ts';
import type { CheckAnswer, CheckedForm } from './check-answer.ts';
import type { CheckJob } from './check-job.ts';
import { type ReadFile, refused } from './read-file.ts';
import { sheetOfForm } from './sheet-of-form.ts';

/** Files are read side by side as long as they unpack to no more than this together. */
const mostUnpacked = 40_000_000;

export interface CheckedFiles {
  files: readonly string[];
  /** Last year's. */
  previous: readonly string[];
}

/**
 * The answers in the order of the files, last year's behind them. All are read before the first is checked, because
 * rules look at other sheets, too. `told` is called as each is done.
 */
export async function checkFiles(
  { files, previous }: CheckedFiles,
  job: CheckJob,
  told: (done: number) => void,
): Promise<CheckAnswer[]> {
  const readers = createReaders(job, mostUnpacked);
  let done = 0;
  const step = () => {
    done += 1;
    if (done % 2 === 0) told(done / 2);
  };
  const { fiscalYear } = job.plan;
  const read = await readAll(readers, files, { fiscalYear, step });
  const before = await readAll(readers, previous, { fiscalYear: fiscalYear - 1, step: () => undefined });
  readers.tell({
    now: sheetsOf(read, job),
    ...(previous.length === 0 ? {} : { before: sheetsOf(before, job) }),
  });
  const checked = await checkAll(readers, read, step);
  readers.close();
  // Of last year's files only what could not be read is told.
  return [...checked, ...before.map(({ refusals }) => ({ forms: [], notes: [], refusals }))];
}

async function readAll(
  readers: BoundedReaders,
  files: readonly string[],
  { fiscalYear, step }: { fiscalYear: number; step: () => void },
): Promise<ReadFile[]> {
  const tasks = files.map((file) => ({ told: { read: file, fiscalYear }, size: unpackedSize(file) }));
  const outcomes = await readers.run<ReadFile>(tasks, step);
  return outcomes.map((outcome, index) => readOutcome(outcome, files[index] ?? ''));
}

async function checkAll(
  readers: BoundedReaders,
  read: readonly ReadFile[],
  step: () => void,
): Promise<CheckAnswer[]> {
  const tasks = read.map(({ file, forms }) => ({ told: { check: file, forms }, size: 0 }));
  const outcomes = await readers.run<CheckedForm[]>(tasks, step);
  return read.map(({ file, notes, refusals }, index) => {
    const outcome = outcomes[index];
    if (outcome?.kind === 'done') return { forms: outcome.value, notes, refusals };
    return {
      forms: [],
      notes,
      refusals: [...refusals, ...refusedFor(file, outcome?.kind ?? 'fault').refusals],
    };
  });
}

function readOutcome(outcome: Outcome<ReadFile>, file: string): ReadFile {
  return outcome.kind === 'done' ? outcome.value : refusedFor(file, outcome.kind);
}

function sheetsOf(read: readonly ReadFile[], { plan }: CheckJob): OtherSheet[] {
  return read.flatMap(({ forms }) => forms.flatMap((form) => sheetOfForm(form, plan) ?? []));
}

/** A file that cannot be looked into is refused by the reader, in its own words. */
function unpackedSize(file: string): number {
  try {
    return packageSize(new Uint8Array(readFileSync(file)));
  } catch {
    return 0;
  }
}

function refusedFor(file: string, kind: 'tooSlow' | 'tooLarge' | 'fault'): ReadFile {
  const name = path.basename(file);
  const why = {
    tooSlow: `「${name}」は、読むのに時間がかかりすぎるため、途中でやめました。不要なシートや、書式だけの行・列を取り除いて保存し直してください。`,
    tooLarge: `「${name}」は大きすぎるため、読めません。不要なシートや、書式だけの行・列を取り除いて保存し直してください。`,
    fault: `「${name}」を調べている途中で、プログラムの不具合が起きました。このファイルを添えて開発者にお知らせください。`,
  };
  return refused(file, kind, why[kind]);
}
