import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { DepartmentState } from './department-state.ts';
import { fieldsOfSheet } from './fields-of-sheet.ts';
import { sameEntries } from './same-entries.ts';
import { hasPlace } from './sheet-question.ts';
import { entriesOf, placedOf } from './sheet-texts.ts';

/**
 * Where the workbook holds exactly what the server has, its texts start from that revision, whatever the file says:
 * an answer may have been lost, or only the state may have changed since.
 */
export function adoptBases(state: DepartmentState): DepartmentState {
  const bases = { ...state.bases };
  for (const key of state.sheets) {
    const id = sheetKeyText(key);
    const head = state.heads[id];
    const placed = placedOf(state, key);
    if (!head || bases[id] === head.revision || !hasPlace(placed)) continue;
    if (sameEntries(entriesOf(placed, state.typed), head.entries, fieldsOfSheet(state.round.definition, key)))
      bases[id] = head.revision;
  }
  return { ...state, bases };
}
