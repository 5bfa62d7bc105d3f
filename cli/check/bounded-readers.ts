import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckJob, KnownSheets } from './check-job.ts';
import type { Told } from './check-process.ts';

/** Of one file; a whole round's workbook takes a tenth of it. */
const mostMilliseconds = 8_000;
const heapMegabytes = 320;
const mostProcesses = 2;

export type Outcome<T> =
  | { kind: 'done'; value: T }
  | { kind: 'tooSlow' }
  | { kind: 'tooLarge' }
  | { kind: 'fault' };

export interface Task {
  told: Told;
  /** What it unpacks to, in bytes. */
  size: number;
}

/** Processes with bounds of their own: a task that takes too long or too much memory ends one, and the others go on. */
export interface BoundedReaders {
  /** The outcomes in the order of the tasks; `done` is called as each is there. */
  run<T>(tasks: readonly Task[], done: () => void): Promise<Outcome<T>[]>;
  /** What every process shall know from now on. */
  tell(known: KnownSheets): void;
  close(): void;
}

export function createReaders(job: CheckJob, mostUnpacked: number): BoundedReaders {
  const idle: ChildProcess[] = [];
  const news: Told[] = [{ job }];
  const start = async () => {
    const reader = await startProcess();
    for (const one of news) reader.send(one);
    return reader;
  };
  return {
    async run<T>(tasks: readonly Task[], done: () => void) {
      const outcomes: Outcome<T>[] = [];
      const running = new Map<number, Promise<void>>();
      let unpacked = 0;
      for (const [index, { told, size }] of tasks.entries()) {
        while (running.size >= mostProcesses || (running.size > 0 && unpacked + size > mostUnpacked)) {
          await Promise.race(running.values());
        }
        unpacked += size;
        const known = idle.pop();
        const work = async () => {
          const reader = known ?? (await start());
          const outcome = await outcomeOf<T>(reader, told);
          outcomes[index] = outcome;
          if (outcome.kind === 'done') idle.push(reader);
          running.delete(index);
          unpacked -= size;
          done();
        };
        running.set(index, work());
      }
      await Promise.all(running.values());
      return outcomes;
    },
    tell(known) {
      news.push({ known });
      for (const reader of idle) reader.send({ known });
    },
    close() {
      for (const reader of idle) reader.disconnect();
    },
  };
}

/** Ready to work: loading the program is not the file's time. One that cannot even be loaded ends, and so its task. */
function startProcess(): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('./check-process.ts', import.meta.url));
  const reader = fork(program, {
    execArgv: [...process.execArgv, `--max-old-space-size=${heapMegabytes}`],
    silent: true,
  });
  return new Promise((resolve, reject) => {
    reader.once('message', () => {
      reader.removeAllListeners();
      resolve(reader);
    });
    reader.once('exit', (code) => reject(new Error(`check-process ended with ${code} before it began`)));
  });
}

function outcomeOf<T>(reader: ChildProcess, told: Told): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome<T>) => {
      clearTimeout(timer);
      reader.removeAllListeners();
      if (outcome.kind !== 'done') reader.kill('SIGKILL');
      resolve(outcome);
    };
    const timer = setTimeout(() => settle({ kind: 'tooSlow' }), mostMilliseconds);
    reader.once('message', (value: T) => settle({ kind: 'done', value }));
    // V8 ends a process that needs more memory than it may have by SIGABRT, or 134 where a shell stands between.
    reader.once('exit', (code, signal) =>
      settle({ kind: signal === 'SIGABRT' || code === 134 ? 'tooLarge' : 'fault' }),
    );
    reader.send(told);
  });
}
