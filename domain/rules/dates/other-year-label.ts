import { type LabelKeys, labelKeys } from '../../finder/label-keys.ts';
import type { PlanDefinition } from '../../plan/plan-definition.ts';
import { oncePerObject } from '../figures/once-per-object.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { reportOfOtherYear } from './report-of-other-year.ts';
import { resultsOfOtherYear } from './results-of-other-year.ts';

/** A label stands alone on its line, or in brackets before the text: within a sentence it only speaks of that year. */
const standing = /^[^\S\n]*([^\s【［[〔][^\n]{2,38}|[【［[〔][^\n【】［］[\]〔〕]{2,38}[】］\]〕])/gm;

/** The heading is of another year than the round: in the workbook, or left standing in the text. */
export const otherYearLabel: FieldRule<'other-year-label'> = {
  id: 'other-year-label',
  reads: 'field',
  severity: 'warns',
  check: (context) => {
    const headings = checkText(context);
    const results = [...resultsOfOtherYear(context), ...reportOfOtherYear(context)].filter(
      ({ start, end }) => !headings.some((one) => one.start < end && start < one.end),
    );
    return [...checkWorkbook(context), ...headings, ...results];
  },
};

function checkWorkbook({ labelYear, plan: { fiscalYear } }: FieldContext): FoundPlace<'other-year-label'>[] {
  if (labelYear === undefined || labelYear === fiscalYear) return [];
  return [{ start: 0, end: 0, facts: { year: labelYear, fiscalYear } }];
}

function checkText({ text, plan: { fiscalYear, form } }: FieldContext): FoundPlace<'other-year-label'>[] {
  const wordings = datedWordings(form);
  const lines = [...text.matchAll(standing)].filter(
    ([line]) => /[\d０-９元]/.test(line) && wordings.some((wording) => mayBe(line, wording)),
  );
  if (lines.length === 0) return [];
  const quotes = lines.flatMap((line) => {
    const quote = (line[1] ?? '').trimEnd();
    const { year, loose } = labelKeys(quote);
    if (year === undefined || year === fiscalYear || loose === '') return [];
    const start = line.index + line[0].indexOf(quote);
    return [{ year, loose, start, end: start + quote.length }];
  });
  if (quotes.length === 0) return [];
  return quotes.flatMap(({ year, loose, ...place }) => {
    const alike = wordings.filter((wording) => wording.hasYear && wording.loose === loose);
    const isRight = alike.some(({ away, year: fixed }) => year === (fixed ?? fiscalYear + (away ?? 0)));
    return isRight || alike.every(({ away }) => away === undefined)
      ? []
      : [{ ...place, facts: { year, fiscalYear } }];
  });
}

/** Cheap, before a line is folded. */
function mayBe(line: string, { loose }: LabelKeys): boolean {
  return [loose.charAt(0), loose.charAt(loose.length - 1)].every(
    (sign) => !unfolded.test(sign) || line.includes(sign),
  );
}

/** What is written in one way only. */
const unfolded = /^[一-龠ぁ-ん]$/;

/** The wordings of labels that say a year. */
const datedWordings = oncePerObject(({ fields }: PlanDefinition['form']) =>
  fields.flatMap(({ label }) => label.filter((wording) => /\{FY|[\d０-９元]/i.test(wording))).map(labelKeys),
);

export const otherYearLabelExamples: RuleExamples = {
  fires: [
    { text: 'R4年度の取組内容\n市民を対象に講座を2回開催しました。', quote: 'R4年度の取組内容' },
    { text: '【令和４年度の取組内容】\n講座を2回開催しました。', quote: '【令和４年度の取組内容】' },
    { text: '■2022年度の取組内容：\n・講座の開催　2回', quote: '■2022年度の取組内容：' },
    {
      text: '［指標］認定を取得した事業所の数\n　　　　目標値：5社／令和4年度実績：2社',
      quote: '令和4年度実績',
      because: '目標値に並ぶ実績が、前の年度のものだけです。',
    },
    { text: '・令和4年度実績\n　相談件数：455件　紹介件数：168件', quote: '令和4年度実績' },
    {
      text: '令和4年度は、公民館で講座を12回開催しました。\n保育は延べ34人が利用しました。',
      quote: '令和4年度',
      because: '前の年度の書き出しが残っています。',
    },
  ],
  silent: [
    { text: 'R5年度の取組内容\n市民を対象に講座を2回開催しました。' },
    {
      text: 'R4年度の取組内容を踏まえ、講座の回数を増やしました。',
      because: '文の中で前の年度に触れています。',
    },
    { text: '〔R4実績〕21.0％　〔R5実績〕21.4％', because: '二つの年度を比べています。' },
    { text: '・令和5年度実績\n　相談件数：455件　紹介件数：168件' },
    { text: '相談件数は、令和4年度実績の518件よりも63件減少しました。' },
    { text: '（参考）令和4年度実績：518件' },
    {
      text: '令和4年度は中止しましたが、今年度は講座を12回開催しました。',
      because: '二つの年度を比べています。',
    },
  ],
};
