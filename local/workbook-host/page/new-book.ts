import { draftStore } from './draft-store.ts';
import type { HostWords } from './host-words.ts';
import type { Notice } from './notice.ts';

/** As Excel names a workbook that is in no file yet. */
const fileName = 'Book2.xlsx';

/** Under which a workbook that an add-in made waits for its tab. */
export function newBookKey(id: string): string {
  return `new:${id}`;
}

/** Opens a workbook that the add-in made in a tab of its own; where the browser allows none, a button opens it. */
export async function openNewBook({
  bytes,
  notice,
  words,
}: {
  bytes: Uint8Array;
  notice: Notice;
  words: HostWords;
}): Promise<void> {
  const id = crypto.randomUUID();
  await draftStore.keep(newBookKey(id), { fileName, bytes });
  const address = new URL(location.pathname, location.origin);
  address.search = new URLSearchParams({ new: id, locale: document.documentElement.lang }).toString();
  const open = () => window.open(address) !== null;
  if (open()) return;
  notice.show(words.newBookWaits, { text: words.openNewBook, run: () => open() && notice.hide() });
}
