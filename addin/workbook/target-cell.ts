import type { WriteOutcome } from '#addin/state/workbook-port.ts';
import { findArea } from '#domain/grid/address.ts';
import { excelInput } from './excel-input.ts';

/** In UTF-16 code units, as Excel counts; the apostrophe before a text counts too. */
export const longestText = 32_767;

type Refused = Extract<WriteOutcome, { kind: 'refused' }>['why'];

/** A cell that a text shall be written into, with what it holds now; to be read after the next `context.sync()`. */
export interface TargetCell {
  range: Excel.Range;
  at: { row: number; column: number };
  text: string;
  /** The merged area that the cell is in; absent where Excel cannot be asked (below ExcelApi 1.13). */
  merged?: Excel.RangeAreas;
}

export function loadTarget(worksheet: Excel.Worksheet, at: TargetCell['at'], text: string): TargetCell {
  const range = worksheet.getCell(at.row, at.column);
  range.load('values,formulas,numberFormat,format/protection/locked');
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return { range, at, text };
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return { range, at, text, merged };
}

/** Why nothing may be written, of the first cell that has a reason. */
export function findHindrance(targets: TargetCell[], isProtected: boolean): Refused | undefined {
  return targets.map((target) => hindranceOf(target, isProtected)).find((why) => why !== undefined);
}

function hindranceOf({ range, at, text, merged }: TargetCell, isProtected: boolean): Refused | undefined {
  if (isProtected && range.format.protection.locked) return 'protected';
  if (excelInput(text, range.numberFormat[0]?.[0]).length > longestText) return 'tooLong';
  const [[value], [formula]] = [range.values[0] ?? [], range.formulas[0] ?? []];
  // A text that begins with = is given as its own formula; a real formula never equals its result.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  // Only the top-left cell of a merged area holds anything: another one is no longer there.
  const area = merged && !merged.isNullObject ? findArea(merged.address) : undefined;
  return area && (area.row !== at.row || area.column !== at.column) ? 'worksheetGone' : undefined;
}
