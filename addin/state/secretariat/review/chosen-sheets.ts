import { topNodes } from '#domain/plan/top-node.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { stateOf } from '../round-progress.ts';
import type { SecretariatState } from '../secretariat-state.ts';

type Choosing = Pick<SecretariatState, 'sheets' | 'heads' | 'round' | 'changed' | 'review'>;

/** The sheets that fit what is chosen, in the order of the plan. */
export function chosenSheets(now: Choosing): SheetKey[] {
  const { department, node, onlyChanged } = now.review.choice;
  const tops = node === '' ? undefined : topNodes(now.round.definition);
  const changed = onlyChanged ? new Set((now.changed ?? []).map(sheetKeyText)) : undefined;
  return now.sheets.filter(
    (key) =>
      (department === '' || key.department === department) &&
      (!tops || tops.get(key.project) === node) &&
      (!changed || changed.has(sheetKeyText(key))) &&
      isOfState(now, key),
  );
}

/** Whether the sheet is in the state that is chosen. */
export function isOfState(now: Choosing, key: SheetKey): boolean {
  const { state } = now.review.choice;
  return state === '' || stateOf(now, key) === state;
}
