import type { PlanDefinition } from '../plan/plan-definition.ts';
import { roundDeadline } from '../plan/round-deadline.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import type { SheetState } from '../sheet/sheet-state.ts';
import type { TableWords } from '../words/table-words.ts';

/** What the secretariat's tables are made of. */
export interface TableFacts {
  plan: PlanDefinition;
  /** By `sheetKeyText`; missing is 未着手. */
  heads: Readonly<Record<string, SheetHead>>;
  /** The ISO day by which lateness is judged. */
  today: string;
  words: TableWords;
  /** The words of the other languages, in which the workbook may have been begun. */
  otherWords: readonly TableWords[];
}

/** 未着手 · 入力中 · 差戻し: the department still has to act. */
export const openStates: readonly SheetState[] = ['notStarted', 'inProgress', 'returned'];

/** A day is still in time on the deadline itself; a round without a deadline is never late. */
export function isPastDeadline({ plan, today }: Pick<TableFacts, 'plan' | 'today'>): boolean {
  const deadline = roundDeadline(plan);
  return deadline !== undefined && today > deadline;
}
