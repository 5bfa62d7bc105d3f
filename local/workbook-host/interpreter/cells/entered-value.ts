import { enteredCell } from '../../grid/entered-text.ts';
import { styleNumber } from '../../grid/style-number.ts';
import type { CellData, WorkbookData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument } from '../host-object.ts';
import { styleOf } from './read-cells.ts';

const maxTextLength = 32_767;
const maxFormulaLength = 8192;

/** The cell after a value was written into it; nothing where the value leaves it as it is. */
export function enteredValue(
  workbook: WorkbookData,
  before: CellData | undefined,
  value: Argument,
): CellData | undefined {
  const style = before?.style ?? 0;
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return enteredNumber(workbook, before, value);
  if (typeof value === 'boolean') return { value, style };
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  if (value.length > maxTextLength) throw new ExcelError('InvalidArgument');
  const own = styleOf(workbook, before);
  const { numberFormat, ...cell } = enteredCell(value, own.numberFormat);
  if (cell.formula !== undefined && isBroken(cell.formula)) throw new ExcelError('InvalidArgument');
  // A date or a percentage formats a cell that has no format of its own.
  const isFormatted = numberFormat !== undefined && own.numberFormat === 'General';
  return { ...cell, style: isFormatted ? styleNumber(workbook, { ...own, numberFormat }) : style };
}

function enteredNumber(workbook: WorkbookData, before: CellData | undefined, value: number): CellData {
  const isText = styleOf(workbook, before).numberFormat === '@';
  return { value: isText ? String(value) : value, style: before?.style ?? 0 };
}

/** Text that only looks like a formula (`=== 見出し ===`): Excel refuses what it cannot read. */
function isBroken(formula: string): boolean {
  if (formula.length > maxFormulaLength) return true;
  const bare = formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'x');
  if (/["']/.test(bare) || /^\s*[=*/^&,)<>;]/.test(bare) || /[=*/^&,(<>;+-]\s*$/.test(bare)) return true;
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return true;
  }
  return depth !== 0 || bare.trim() === '';
}
