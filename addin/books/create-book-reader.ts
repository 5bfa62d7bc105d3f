import type { ReadMailed } from '#domain/mailed/mailed-file.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { BookReader, ChosenFile } from './book-reader.ts';
import type { Told } from './book-thread.ts';

/** Of one file; a whole round's workbook takes a tenth of it. */
const mostMilliseconds = 8_000;
/** Bytes; a file that is mailed has a few thousand. */
const mostBytes = 20_000_000;

/** Reads files one after the other in a thread beside the pane; one that takes too long ends the thread, and the next begins another. */
export function createBookReader(plan: PlanDefinition): BookReader {
  let thread: Promise<Worker> | undefined;
  const end = () => {
    thread?.then((one) => one.terminate()).catch(() => undefined);
    thread = undefined;
  };
  return {
    async read(file) {
      if (file.size > mostBytes) return { ok: false, code: 'tooLarge' };
      const bytes = await bytesOf(file);
      if (!bytes) return { ok: false, code: 'unreadable' };
      thread ??= startThread();
      const ready = await thread.catch(() => undefined);
      if (!ready) {
        // It was not the file: whoever chooses again begins another thread.
        thread = undefined;
        return { ok: false, code: 'readerMissing' };
      }
      const read = await answerOf(ready, { bytes, name: file.name, plan });
      if (read === 'ended') end();
      return read === 'ended' ? { ok: false, code: 'tooSlow' } : read;
    },
    close: end,
  };
}

/** Nothing where the file was moved, or is still in a cloud that gives nothing. */
async function bytesOf(file: ChosenFile): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Ready to work: loading the program is not the file's time. */
function startThread(): Promise<Worker> {
  const thread = new Worker(new URL('./book-thread.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    thread.addEventListener('message', () => resolve(thread), { once: true });
    thread.addEventListener(
      'error',
      (event) => reject(new Error(`The reader did not load: ${event.message}`)),
      {
        once: true,
      },
    );
  });
}

function answerOf(thread: Worker, told: Told): Promise<ReadMailed | 'ended'> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const settle = (read: ReadMailed | 'ended') => {
      clearTimeout(timer);
      listening.abort();
      resolve(read);
    };
    const timer = setTimeout(() => settle('ended'), mostMilliseconds);
    const { signal } = listening;
    thread.addEventListener('message', ({ data }: MessageEvent<ReadMailed>) => settle(data), { signal });
    // More memory than a thread may have, or a fault of ours: the file is set aside all the same.
    thread.addEventListener('error', () => settle('ended'), { signal });
    thread.postMessage(told, [told.bytes.buffer]);
  });
}
