import { timeInJapan } from '../dates/time-in-japan.ts';
import { type SheetKey, sheetKeyText } from '../sheet/sheet-key.ts';
import { type SheetState, sheetStates } from '../sheet/sheet-state.ts';
import { stateNow } from '../sheet/state-now.ts';
import type { TableValue } from './table-content.ts';
import { isPastDeadline, openStates, type TableFacts } from './table-facts.ts';

/** How far several sheets are. */
export interface StateCounts {
  of: number;
  byState: Record<SheetState, number>;
  open: number;
  late: number;
  /** In Japan, to the minute; `''` where nobody touched them yet. */
  lastChange: TableValue;
}

export function countStates(
  facts: Pick<TableFacts, 'plan' | 'heads' | 'today'>,
  keys: readonly SheetKey[],
): StateCounts {
  const byState = Object.fromEntries(sheetStates.map((state) => [state, 0])) as Record<SheetState, number>;
  let lastChange = '';
  for (const key of keys) {
    const head = facts.heads[sheetKeyText(key)];
    byState[stateNow(facts.plan, head)] += 1;
    if (head && head.updatedAt > lastChange) lastChange = head.updatedAt;
  }
  const open = openStates.reduce((sum, state) => sum + byState[state], 0);
  return {
    of: keys.length,
    byState,
    open,
    late: isPastDeadline(facts) ? open : 0,
    lastChange: lastChange === '' ? '' : timeInJapan(lastChange),
  };
}
