import { excelInput } from './excel-input.ts';
import type { TargetCell } from './target-cell.ts';

/**
 * Looks at what the cells hold after writing: where Excel made something else of a text, or kept the apostrophe that
 * should have vanished, the text is written the other way round and the number format is put back.
 */
export async function mendTexts(context: Excel.RequestContext, targets: TargetCell[]): Promise<void> {
  const misread = targets.filter(({ range, text }) => isMisread(range.values[0]?.[0], text));
  if (misread.length === 0) return;
  for (const { range, text } of misread) {
    const [[numberFormat] = []] = range.numberFormat;
    range.numberFormat = [[numberFormat]];
    range.values = [[excelInput(text, numberFormat) === text ? `'${text}` : text]];
  }
  await context.sync();
}

/** Characters that Excel itself replaces (a lone surrogate) are no misreading. */
function isMisread(value: unknown, text: string): boolean {
  return typeof value !== 'string' || value === `'${text}`;
}
