import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import { isUnderWay } from '../tables/pull.ts';

/**
 * Brings the tables up to date after moves: once for all that come while it waits for its turn. What the last pull
 * that somebody pressed for had brought stays known as changed.
 */
export function createRefreshing({ store }: SecretariatDesk, pull: () => Promise<void>): () => Promise<void> {
  let waiting: Promise<void> | undefined;
  const idle = () =>
    new Promise<void>((settle) => {
      if (!isUnderWay(store.get().pull)) return settle();
      const stop = store.subscribe(() => {
        if (isUnderWay(store.get().pull)) return;
        stop();
        settle();
      });
    });
  const run = async () => {
    await idle();
    waiting = undefined;
    const { changed } = store.get();
    await pull();
    store.change((now) => ({ ...now, changed: joined(changed, now.changed) }));
  };
  return () => {
    waiting ??= run();
    return waiting;
  };
}

function joined(before: SheetKey[] | undefined, fresh: SheetKey[] | undefined): SheetKey[] | undefined {
  if (!before || !fresh) return before ?? fresh;
  const known = new Set(before.map(sheetKeyText));
  return [...before, ...fresh.filter((key) => !known.has(sheetKeyText(key)))];
}
