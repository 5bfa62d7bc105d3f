import type { CallApi } from '#cli/installation/call-api.ts';
import { stopped, type Told, type Trouble } from '#cli/installation/trouble.ts';
import { importAnswerSchema } from '#domain/protocol/import-schema.ts';
import { type ArchiveCounts, type RoundLine, roundLineSchema } from './archive-lines.ts';
import { type Batch, batches, type PlacedLine } from './batches.ts';
import { parseLine } from './check-archive.ts';
import { fileLines } from './file-lines.ts';
import { sayHowFar } from './say-how-far.ts';

export interface Importing {
  file: string;
  isDryRun: boolean;
  callApi: CallApi;
  progress: (text: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
}

export interface ImportedRounds {
  /** Lines; in a dry run those that would be. */
  stored: number;
  /** There already, word for word. */
  known: number;
  /** In a dry run: lines that build on others that are not stored yet, so that the server cannot look at them. */
  unseen: number;
  /** They come back closed. */
  wereOpen: { plan: string; fiscalYear: number }[];
}

/** Where the import came to an end before its end. */
export interface StoppedRounds {
  ok: false;
  trouble: Trouble;
  plan: string;
  fiscalYear: number;
  /** Of the file: the first of those that were sent last. */
  line: number;
}

type Outcome = { ok: true; value: ImportedRounds } | StoppedRounds;

/**
 * What the function stores well within its 15 seconds, also where all lines go to one partition of the database, which
 * takes a thousand writes a second. One after the other for the same reason, and because a revision needs the one before
 * it: several at once would only wait for each other there.
 */
const limits = { bytes: 1_000_000, lines: 1_000 };

/** The lines of rounds, batch by batch in their order. */
export async function importRounds(importing: Importing, counts: ArchiveCounts): Promise<Outcome> {
  const total = counts.round + counts.revision + counts.audit + counts.standing;
  const done: ImportedRounds = { stored: 0, known: 0, unseen: 0, wereOpen: [] };
  const begin = importing.now();
  let isBuilding = false;
  for await (const batch of batches(roundLines(importing.file), limits)) {
    isBuilding &&= !batch.isFirst;
    const answer = await send(importing, batch);
    const { plan, fiscalYear } = batch;
    if (answer.ok) {
      done.stored += answer.value.stored;
      done.known += answer.value.known;
      isBuilding ||= answer.value.stored > 0;
    } else if (importing.isDryRun && isBuilding && isUnseen(answer.trouble)) {
      done.unseen += batch.lines.length;
    } else {
      return { ...answer, plan, fiscalYear, line: batch.lines[0]?.number ?? 0 };
    }
    if (batch.lines.some(({ line }) => isOpenRound(line))) done.wereOpen.push({ plan, fiscalYear });
    const lines = done.stored + done.known + done.unseen;
    importing.progress(sayHowFar({ done: lines, total, elapsed: importing.now() - begin }));
  }
  return { ok: true, value: done };
}

async function send({ callApi, isDryRun }: Importing, { plan, fiscalYear, lines }: Batch) {
  const body = { lines: lines.map(({ line }) => line), ...(isDryRun ? { dryRun: true } : {}) };
  const call = { route: 'importRound' as const, params: { plan, fiscalYear }, body, isDryRun };
  const answer = await callApi(call, importAnswerSchema);
  return answer.ok ? answer : inFile(answer, lines);
}

/** The server counts the lines of a batch; the person counts those of the file. */
function inFile(answer: { ok: false; trouble: Trouble }, lines: readonly PlacedLine[]): Told<never> {
  const { trouble } = answer;
  if (trouble.code !== 'refused') return answer;
  const { code, facts = {} } = trouble.refusal;
  const numberOf = (ofBatch: unknown) => lines[Number(ofBatch) - 1]?.number;
  const line = numberOf(facts.line);
  const placed = numberOf(/^lines\.(\d+)$/.exec(String(facts.place))?.[1]);
  return stopped({
    code: 'refused',
    refusal: {
      code,
      facts: {
        ...facts,
        ...(line === undefined ? {} : { line }),
        ...(placed === undefined ? {} : { place: `${placed}行目` }),
      },
    },
  });
}

/** No round yet, or a revision without the one before it, which an earlier batch would have brought. */
function isUnseen(trouble: Trouble): boolean {
  return trouble.code === 'refused' && ['notFound', 'malformed'].includes(trouble.refusal.code);
}

function isOpenRound(line: RoundLine): boolean {
  return line.kind === 'round' && line.state === 'open';
}

async function* roundLines(file: string): AsyncGenerator<PlacedLine> {
  let number = 0;
  for await (const bytes of fileLines(file)) {
    number += 1;
    const { data: line } = roundLineSchema.safeParse(parseLine(bytes));
    if (line) yield { number, size: bytes.length, line };
  }
}
