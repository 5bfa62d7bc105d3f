import type { Action } from '#domain/rights/rights.ts';
import { type SheetKey, sheetKeys } from '#domain/sheet/sheet-key.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { type EnteredRound, enterRound, type RoundPath } from './enter-round.ts';

export interface SheetPath extends RoundPath, SheetKey {}

/** The door of one sheet, which must be one that the plan asks for. Refusals: those of `enterRound`. */
export async function enterSheet(
  store: Store,
  person: Person,
  path: SheetPath,
  action: Action,
): Promise<Answer<EnteredRound & { key: SheetKey }>> {
  const entered = await enterRound(store, person, path, action, path.department);
  if (!entered.ok) return entered;
  const { project, department } = path;
  const isAsked = sheetKeys(entered.value.round.definition).some(
    (key) => key.project === project && key.department === department,
  );
  return isAsked
    ? { ok: true, value: { ...entered.value, key: { project, department } } }
    : refuse('notFound');
}
