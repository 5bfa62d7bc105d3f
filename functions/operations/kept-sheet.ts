import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { RoundAddress, Store } from '../ports/store.ts';
import type { Kept } from './save-decided.ts';

export function keptSheet(store: Store, round: RoundAddress, key: SheetKey): Kept<SheetHead> {
  return { find: () => store.findHead(round, key), save: (change) => store.saveSheet(change) };
}
