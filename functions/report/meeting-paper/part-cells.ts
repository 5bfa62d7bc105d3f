import { printedActuals } from '#domain/report/printed-cell.ts';
import type { ReportPart, ReportQuantity } from '#domain/report/report.ts';
import { printYear } from '#domain/text/print-year.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import type { CellDraft } from '../workbook/printed-row.ts';

const none = 'ー';

/** A part of an indicator: its label, baseline, target, what was reached now and in the years before. */
export function partCells(part: ReportPart): CellDraft[] {
  const { label = '', baseline, target, actuals } = part;
  const texts = [
    label === '' ? none : label,
    quantityText(baseline),
    quantityText(target),
    actuals.length === 0 ? reportWords.noActual : printedActuals([part]),
    trendText(part),
  ];
  return texts.map((text, column) => ({
    column,
    text,
    look: text === reportWords.noActual ? 'missing' : 'body',
  }));
}

function quantityText(quantity: ReportQuantity | undefined): string {
  if (!quantity || quantity.raw === '') return none;
  const { raw, asOf } = quantity;
  return asOf === undefined || raw.includes(asOf) ? raw : `${raw}\n（${asOf}）`;
}

/** `令和3年度　310人`, a line for each year. */
function trendText({ earlier, unit = '' }: ReportPart): string {
  if (earlier.length === 0) return none;
  return earlier
    .map(({ fiscalYear, value }) => `${printYear(fiscalYear, 'era')}年度　${value}${unit}`)
    .join('\n');
}
