import type { Place } from '#addin/state/workbook-port.ts';
import type { FoundField } from '#domain/finder/finder-report.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';

/** One field of one sheet and its cells in the open workbook. */
export interface PlacedField {
  key: SheetKey;
  field: FieldId;
  /** Absent where nobody knows yet; `gone` where its bound cells were deleted. */
  place?: Place | 'gone' | undefined;
  /** True once the file itself holds the binding. */
  isBound: boolean;
  text: string;
  cells: FoundField['cells'];
  join: FoundField['join'];
  /** Present where the cell computes its text. */
  formula?: string | undefined;
  /** The year that its label names, where it names one. */
  labelYear?: number | undefined;
}

/** `p12/jinken/activity`: the field of the sheet as one word. */
export function fieldRef(key: SheetKey, field: FieldId): string {
  return `${sheetKeyText(key)}/${field}`;
}
