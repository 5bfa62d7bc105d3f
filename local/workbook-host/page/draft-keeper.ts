import type { WorkbookData } from '../model/workbook-data.ts';
import { draftStore } from './draft-store.ts';
import type { HostWords } from './host-words.ts';
import { elementById } from './page-elements.ts';

export interface DraftKeeper {
  changed: () => void;
  saved: () => void;
  /** False for the moment between a change and its being kept. */
  isKept: () => boolean;
  close: () => void;
}

/** Milliseconds; a workbook that takes long to write is written less often. */
const pause = 250;

/** Keeps every change in the browser until it is in a file, so that a reload or a crash loses nothing. */
export function createDraftKeeper({
  workbook,
  key,
  words,
  save,
}: {
  workbook: WorkbookData;
  key: string;
  words: HostWords;
  save: () => Uint8Array;
}): DraftKeeper {
  const status = elementById('kept', HTMLElement);
  status.textContent = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  let isKept = true;
  let took = 0;

  const keep = async () => {
    waiting = undefined;
    const start = performance.now();
    try {
      await draftStore.keep(key, { fileName: workbook.fileName, bytes: save() });
      if (waiting === undefined) isKept = true;
      status.textContent = words.keptInBrowser;
      took = performance.now() - start;
    } catch {
      status.textContent = words.notKept;
    }
  };
  return {
    changed: () => {
      isKept = false;
      clearTimeout(waiting);
      waiting = setTimeout(
        () => {
          running = running.then(keep);
        },
        Math.max(pause, took * 2),
      );
    },
    saved: () => {
      clearTimeout(waiting);
      waiting = undefined;
      isKept = true;
      status.textContent = words.saved;
      running = running.then(async () => {
        await draftStore.forget(key).catch(() => undefined);
      });
    },
    isKept: () => isKept,
    close: () => {
      if (waiting === undefined) return;
      clearTimeout(waiting);
      running = running.then(keep);
    },
  };
}
