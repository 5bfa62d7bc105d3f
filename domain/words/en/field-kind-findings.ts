import type { FieldKindRule, FindingWords } from '../finding-words.ts';

const ways = {
  sum: 'the sum',
  difference: 'the difference',
  percent: 'the percentage',
  product: 'the product',
  quotient: 'the quotient',
} as const;

export const fieldKindFindings: Pick<FindingWords, FieldKindRule> = {
  'not-a-number': {
    sentence: ({ kind }, { label, quote }) =>
      kind === 'several'
        ? `“${label}”: “${short(quote)}” is more than one number. Leave one.`
        : `“${label}”: “${short(quote)}” is no number. Type a number.`,
    help: 'Full-width digits, separators, ▲, units and remarks in brackets are fine. Where there is no figure yet type 「集計中」, where there is none at all 「ー」.',
  },
  'out-of-range': {
    sentence: ({ kind, limit, unit }, { label }) =>
      `“${label}” must be ${kind === 'below' ? 'at least' : 'at most'} ${limit}${unit}.`,
    help: 'The plan sets these limits. Check the digits and the unit. If the figure is right, ask the secretariat to change the limits.',
  },
  'computed-differs': {
    sentence: ({ how, computed, parts }, { label, quote }) =>
      `“${label}”: “${short(quote)}” is not ${ways[how]} of ${parts} (${computed}). Correct one of them.`,
    help: 'The figure is compared with what the other fields come to. Rounding is allowed for. You can submit it all the same.',
  },
  'not-a-date': {
    sentence: (_, { label, quote }) =>
      `“${label}”: “${short(quote)}” is no date. Type it like 「令和5年10月20日」 or 2023/10/20.`,
    help: 'R5.10.20, 2023/10/20 and 10月20日 are all understood. Where the date is open type 「未定」.',
  },
  'unknown-option': {
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'near':
          return `“${label}”: “${short(quote)}” is no option. Is “${facts.near}” meant?`;
        case 'several':
          return `“${label}” takes one option only: ${facts.options}.`;
        case 'open':
          return `“${label}”: no box is marked. Choose one of ${facts.options}.`;
        case 'unknown':
          return `“${label}”: “${short(quote)}” is no option. Choose one of ${facts.options}.`;
      }
    },
    help: 'Type the option in its own words. A remark may follow in brackets.',
  },
  'unknown-grade': {
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'former':
          return `“${label}”: “${short(quote)}” is of the former scale “${facts.scale}”. Choose one of ${facts.codes}.`;
        case 'several':
          return `“${label}” holds several grades. Choose one of ${facts.codes}.`;
        case 'open':
          return `“${label}”: no grade is marked. Choose one of ${facts.codes}.`;
        case 'unknown':
          return `“${label}”: “${short(quote)}” is no grade. Choose one of ${facts.codes}.`;
      }
    },
    help: 'Type the grade’s code; its name may follow, as in 「A：計画以上」. Reasons belong in the field for reasons.',
  },
  'not-asked': {
    sentence: (_, { label }) =>
      `“${label}” is not asked for, as the other fields are filled in. Keep what it holds or delete it.`,
    help: 'This happens when a grade is changed after its reason was written. The text is kept; delete it yourself if it is no longer needed. You can submit it all the same.',
  },
};

/** Enough of a text to know it again, on one line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 20 ? `${line.slice(0, 19)}…` : line;
}
