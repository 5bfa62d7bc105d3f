import type { RoundKey } from '#addin/api/tenken-api.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { pressKey } from './press-key.ts';

/** The Idempotency-Key of a push or move of a sheet. */
export function pushKey(round: RoundKey, sheet: SheetKey, content: Record<string, unknown>): Promise<string> {
  return pressKey(round, [sheet.project, sheet.department], content);
}
