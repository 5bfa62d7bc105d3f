import { excelInput } from './excel-input.ts';
import { figureOf, formatOf, type TargetCell } from './target-cell.ts';

/** With what the cells held before. */
export type WrittenCell = TargetCell & { before: unknown };

/**
 * Looks at what the cells hold after writing. Where Excel made something else of a text, or kept the apostrophe that
 * should have vanished, the text is written the other way round and the number format is put back. False where a cell
 * took nothing, since it has gone under a merged area; then everything is as before.
 */
export async function mendTexts(context: Excel.RequestContext, cells: WrittenCell[]): Promise<boolean> {
  const isCovered = cells.some(({ range, text }) => text !== '' && range.values[0]?.[0] === '');
  const wrong = isCovered ? cells : cells.filter(isMisread);
  if (wrong.length === 0) return true;
  for (const { range, text, before } of wrong) {
    const format = formatOf(range);
    range.numberFormat = [[format]];
    range.values = [[isCovered ? asBefore(before, format) : theOtherWay(range.values[0]?.[0], text)]];
  }
  await context.sync();
  return !isCovered;
}

/** Characters that Excel itself replaces (a lone surrogate) are no misreading. */
function isMisread(cell: WrittenCell): boolean {
  const { range, text } = cell;
  const value: unknown = range.values[0]?.[0];
  if (typeof value === 'number' && value === figureOf(cell)) return false;
  return text !== '' && (typeof value !== 'string' || value === `'${text}`);
}

function theOtherWay(value: unknown, text: string): string {
  return value === `'${text}` ? text : `'${text}`;
}

function asBefore(before: unknown, format: unknown): unknown {
  return typeof before === 'string' ? excelInput(before, format) : before;
}
