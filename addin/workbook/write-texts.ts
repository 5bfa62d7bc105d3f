import type { CellText } from '#addin/state/cell-text.ts';
import type { WriteOutcome } from '#addin/state/workbook-port.ts';
import { excelErrorCode } from './excel-error-code.ts';
import { excelInput } from './excel-input.ts';
import { mendTexts } from './mend-texts.ts';
import { plainText } from './plain-text.ts';
import { writeBatch } from './run-batch.ts';
import { figureOf, findHindrance, formatOf, loadTarget, longestText } from './target-cell.ts';

/** Writes texts that stay texts, and plain figures, top-left of a merged area; where one cell is refused none is written. */
export async function writeTexts(worksheet: string, cells: CellText[]): Promise<WriteOutcome> {
  const plain = cells.map((cell) => ({ ...cell, text: plainText(cell.text) }));
  if (plain.some(({ text }) => text.length > longestText)) return { kind: 'refused', why: 'tooLong' };
  try {
    return await writeBatch((context) => writeInto(context, worksheet, plain));
  } catch (error) {
    const why = reasons[excelErrorCode(error) ?? ''];
    if (why === undefined) throw error;
    return { kind: 'refused', why };
  }
}

/** What Excel answers where asking beforehand could not tell. */
const reasons: Record<string, Extract<WriteOutcome, { kind: 'refused' }>['why']> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  ItemNotFound: 'worksheetGone',
  // All that is sent is one text a cell, so that only its length can be wrong.
  InvalidArgument: 'tooLong',
};

async function writeInto(
  context: Excel.RequestContext,
  name: string,
  cells: CellText[],
): Promise<WriteOutcome> {
  const worksheet = context.workbook.worksheets.getItem(name);
  const { protection } = worksheet;
  protection.load('protected');
  const targets = cells.map((cell) => loadTarget(worksheet.getCell(cell.row, cell.column), cell));
  await context.sync();
  const why = findHindrance(targets, protection.protected);
  if (why) return { kind: 'refused', why };
  const written = targets.map((target) => ({ ...target, before: target.range.values[0]?.[0] as unknown }));
  for (const target of written) {
    const { range } = target;
    range.values = [[figureOf(target) ?? excelInput(target.text, formatOf(range))]];
    range.load('values');
  }
  await context.sync();
  // Only the first cell of a merged area takes a text: another one is no longer there.
  return (await mendTexts(context, written))
    ? { kind: 'written' }
    : { kind: 'refused', why: 'worksheetGone' };
}
