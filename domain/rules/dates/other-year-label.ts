import { labelKeys } from '../../finder/label-keys.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A label stands alone on its line, or in brackets before the text: within a sentence it only speaks of that year. */
const standing = /^[^\S\n]*([^\s【［[〔][^\n]{2,38}|[【［[〔][^\n【】［］[\]〔〕]{2,38}[】］\]〕])/gm;

/** The heading is of another year than the round: in the workbook, or left standing in the text. */
export const otherYearLabel: FieldRule<'other-year-label'> = {
  id: 'other-year-label',
  reads: 'field',
  severity: 'warns',
  check: (context) => [...checkWorkbook(context), ...checkText(context)],
};

function checkWorkbook({ labelYear, plan: { fiscalYear } }: FieldContext): FoundPlace<'other-year-label'>[] {
  if (labelYear === undefined || labelYear === fiscalYear) return [];
  return [{ start: 0, end: 0, facts: { year: labelYear, fiscalYear } }];
}

function checkText({ text, plan: { fiscalYear, form } }: FieldContext): FoundPlace<'other-year-label'>[] {
  const lines = [...text.matchAll(standing)].filter(([line]) => /[\d０-９元]/.test(line));
  if (lines.length === 0) return [];
  const quotes = lines.flatMap((line) => {
    const quote = (line[1] ?? '').trimEnd();
    const { year, loose } = labelKeys(quote);
    if (year === undefined || year === fiscalYear || loose === '') return [];
    const start = line.index + line[0].indexOf(quote);
    return [{ year, loose, start, end: start + quote.length }];
  });
  if (quotes.length === 0) return [];
  const wordings = form.fields
    .flatMap(({ label }) => label.filter((wording) => /\{FY|[\d０-９元]/i.test(wording)))
    .map(labelKeys);
  return quotes.flatMap(({ year, loose, ...place }) => {
    const alike = wordings.filter((wording) => wording.hasYear && wording.loose === loose);
    const isRight = alike.some(({ away, year: fixed }) => year === (fixed ?? fiscalYear + (away ?? 0)));
    return isRight || alike.every(({ away }) => away === undefined)
      ? []
      : [{ ...place, facts: { year, fiscalYear } }];
  });
}

export const otherYearLabelExamples: RuleExamples = { fires: [], silent: [] };
