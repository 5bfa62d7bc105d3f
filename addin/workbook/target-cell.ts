import type { CellText } from '#addin/state/cell-text.ts';
import type { WriteOutcome } from '#addin/state/workbook-port.ts';
import { excelInput } from './excel-input.ts';
import { plainFigure } from './plain-figure.ts';

type Refused = Extract<WriteOutcome, { kind: 'refused' }>['why'];

/** In UTF-16 code units, as Excel counts; the apostrophe before a text counts too. */
export const longestText = 32_767;

/** A cell that a text shall be written into. What it holds now is read after the next `context.sync()`. */
export interface TargetCell {
  range: Excel.Range;
  text: string;
  isFigure?: boolean;
}

export function loadTarget(
  range: Excel.Range,
  { text, isFigure = false }: Pick<CellText, 'text' | 'isFigure'>,
): TargetCell {
  range.load('values,formulas,numberFormat,format/protection/locked');
  return { range, text, isFigure };
}

/** Why nothing may be written, of the first cell that has a reason. */
export function findHindrance(targets: TargetCell[], isProtected: boolean): Refused | undefined {
  return targets.map((target) => hindranceOf(target, isProtected)).find((why) => why !== undefined);
}

function hindranceOf({ range, text }: TargetCell, isProtected: boolean): Refused | undefined {
  if (isProtected && range.format.protection.locked) return 'protected';
  if (excelInput(text, formatOf(range)).length > longestText) return 'tooLong';
  const [[value], [formula]] = [range.values[0] ?? [], range.formulas[0] ?? []];
  // A text that begins with = is given as its own formula; a real formula never equals its result.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  return undefined;
}

/** The number that the cell gets; nothing where it gets the text. */
export function figureOf({ range, text, isFigure }: TargetCell): number | undefined {
  return isFigure ? plainFigure(text, formatOf(range)) : undefined;
}

export function formatOf(range: Excel.Range): unknown {
  return range.numberFormat[0]?.[0];
}
