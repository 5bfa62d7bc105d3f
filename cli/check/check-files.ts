import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageSize } from '#local/workbook-host/codec/zip-package.ts';
import type { CheckAnswer } from './check-answer.ts';
import { type CheckJob, refused } from './check-file.ts';

/** Of one file; a whole round's workbook takes a tenth of it. */
const mostMilliseconds = 8_000;
const heapMegabytes = 320;
/** Files are read side by side as long as they unpack to no more than this together. */
const mostUnpacked = 40_000_000;
const mostProcesses = 2;

/**
 * The answers in the order of the files, each read in a process with bounds of its own: one that takes too long or too much
 * memory is refused, and the others go on. `told` is called as each is done.
 */
export async function checkFiles(
  files: readonly string[],
  job: CheckJob,
  told: (done: number) => void,
): Promise<CheckAnswer[]> {
  const answers: CheckAnswer[] = [];
  const sizes = files.map(unpackedSize);
  const running = new Map<number, Promise<void>>();
  const idle: ChildProcess[] = [];
  let unpacked = 0;
  let done = 0;
  for (const [index, file] of files.entries()) {
    const size = sizes[index] ?? 0;
    while (running.size >= mostProcesses || (running.size > 0 && unpacked + size > mostUnpacked)) {
      await Promise.race(running.values());
    }
    unpacked += size;
    const reader = idle.pop() ?? startProcess(job);
    const answered = answerOf(reader, file).then(({ answer, isAlive }) => {
      answers[index] = answer;
      if (isAlive) idle.push(reader);
      running.delete(index);
      unpacked -= size;
      done += 1;
      told(done);
    });
    running.set(index, answered);
  }
  await Promise.all(running.values());
  for (const reader of idle) reader.disconnect();
  return answers;
}

function startProcess(job: CheckJob): ChildProcess {
  const program = fileURLToPath(new URL('./check-process.ts', import.meta.url));
  const reader = fork(program, {
    execArgv: [...process.execArgv, `--max-old-space-size=${heapMegabytes}`],
    silent: true,
  });
  reader.send({ job });
  return reader;
}

/** A file that cannot be looked into is refused by the reader, in its own words. */
function unpackedSize(file: string): number {
  try {
    return packageSize(new Uint8Array(readFileSync(file)));
  } catch {
    return 0;
  }
}

interface Answered {
  answer: CheckAnswer;
  /** False where the process had to be stopped. */
  isAlive: boolean;
}

function answerOf(reader: ChildProcess, file: string): Promise<Answered> {
  const name = path.basename(file);
  return new Promise((resolve) => {
    const settle = (answer: CheckAnswer, isAlive: boolean) => {
      clearTimeout(timer);
      reader.removeAllListeners();
      if (!isAlive) reader.kill('SIGKILL');
      resolve({ answer, isAlive });
    };
    const timer = setTimeout(() => settle(tooSlow(file, name), false), mostMilliseconds);
    reader.once('message', (answer: CheckAnswer) => settle(answer, true));
    reader.once('exit', (code, signal) => settle(ended(file, name, code ?? signal), false));
    reader.send({ file });
  });
}

function tooSlow(file: string, name: string): CheckAnswer {
  const message = `「${name}」は、読むのに時間がかかりすぎるため、途中でやめました。不要なシートや、書式だけの行・列を取り除いて保存し直してください。`;
  return refused(file, 'tooSlow', message);
}

/** V8 ends a process that needs more memory than it may have by SIGABRT, or 134 where a shell stands between. */
function ended(file: string, name: string, how: number | string | null): CheckAnswer {
  if (how === 'SIGABRT' || how === 134) {
    const message = `「${name}」は大きすぎるため、読めません。不要なシートや、書式だけの行・列を取り除いて保存し直してください。`;
    return refused(file, 'tooLarge', message);
  }
  const message = `「${name}」を調べている途中で、プログラムの不具合が起きました。このファイルを添えて開発者にお知らせください。`;
  return refused(file, 'fault', message);
}
