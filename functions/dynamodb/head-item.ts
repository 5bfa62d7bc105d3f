import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { feedText } from '../ports/feed-text.ts';
import type { RoundAddress } from '../ports/store.ts';
import { departmentPartition, headKey, roundPartition } from './keys.ts';
import type { Item } from './pages.ts';

/** A head as it lies in the table, with its places in both feeds. */
export function headItem(round: RoundAddress, head: SheetHead): Item {
  return {
    ...headKey(round, head),
    feedPk: roundPartition(round),
    feedSk: feedText(head),
    departmentPk: departmentPartition(round, head.department),
    departmentSk: feedText(head),
    revision: head.revision,
    head,
  };
}

/** What was stored by `headItem` or as a revision. */
export function headOf(item: Item): SheetHead {
  return item.head;
}
