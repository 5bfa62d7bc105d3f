import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { SecretariatState } from '../secretariat-state.ts';
import { chosenSheets } from './chosen-sheets.ts';

/** The state with the sheet open; what next and previous go through is chosen anew only where none was open before. */
export function openSheet(now: SecretariatState, key: SheetKey | undefined): SecretariatState {
  const walk = key && !now.open ? chosenSheets(now) : now.review.walk;
  return {
    ...now,
    open: key,
    move: { kind: 'none' },
    review: { ...now.review, walk, done: undefined },
  };
}
