import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { ReviewBar } from './review-bar.tsx';
import { ReviewedSheet } from './reviewed-sheet.tsx';

interface Reviewed {
  secretariat: Secretariat;
  state: SecretariatState;
  sheet: SheetKey;
}

/** One sheet as the secretariat reads it, and the decision; the bar stays while one sheet follows the other. */
export function ReviewView({ secretariat, state, sheet }: Reviewed) {
  return (
    <>
      <ReviewedSheet key={sheetKeyText(sheet)} secretariat={secretariat} state={state} sheet={sheet} />
      <ReviewBar secretariat={secretariat} state={state} sheet={sheet} />
    </>
  );
}
