import type { Key } from './keys.ts';
import type { Item } from './pages.ts';

/** Where a head of some kind lies. */
export interface KeptPlaces {
  /** Without the head itself: its key, and its places in the feeds. */
  head: Item & Key;
  /** Of this revision in the ledger. */
  revision: Key;
}
