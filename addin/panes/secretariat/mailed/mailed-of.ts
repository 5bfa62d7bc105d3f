import { createBookReader } from '#addin/books/create-book-reader.ts';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { createMailed, type Mailed } from '#addin/state/secretariat/mailed/create-mailed.ts';

const known = new WeakMap<Secretariat, Mailed>();

/** What was read stays for as long as the pane does, also while another work is shown. */
export function mailedOf(secretariat: Secretariat): Mailed {
  const before = known.get(secretariat);
  if (before) return before;
  const { desk, pull } = secretariat;
  const reader = createBookReader(desk.opened.round.definition);
  // The tables follow where the workbook has them; reading in a file is no reason to make them.
  const refresh = async () => {
    if (desk.store.get().identity) await pull();
  };
  const made = createMailed(desk, reader, refresh);
  known.set(secretariat, made);
  return made;
}
