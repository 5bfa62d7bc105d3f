import type { AnswerFacts } from '../../../rules/answers/answer-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { shortQuote } from '../../short-quote.ts';

const ways = {
  sum: 'the sum',
  difference: 'the difference',
  percent: 'the percentage',
  product: 'the product',
  quotient: 'the quotient',
} as const;

export const answers: WordsOf<keyof AnswerFacts> = {
  required: {
    name: 'Required field left blank',
    sentence: (_, { label }) => `“${label}” is blank. Fill it in before submitting.`,
    why: 'This field must be filled in (with some fields it depends on the others). Spaces alone count as blank.',
    cure: 'Fill it in. If there is nothing to report, say so, for instance with 「なし」.',
  },
  'longer-than-printed': {
    name: 'Longer than the printed box',
    sentence: ({ lines, printed, over }) =>
      `The printed form has ${printed} lines; this takes about ${lines}. Shorten it by about ${over} characters.`,
    why: 'The text may not fit the box in the report. Lines are estimated: a full-width character counts 1, a half-width one ½. You can submit it all the same.',
    cure: 'Close up blank lines or shorten the text.',
  },
  'longer-than-cell': {
    name: 'Longer than a cell',
    sentence: ({ limit, over }) => `A cell of Excel holds ${limit} characters. Shorten it by ${over}.`,
    why: 'The end of the text would be lost in the secretariat’s tables.',
    cure: 'Keep the main points and hand in the details separately.',
  },
  'not-a-number': {
    name: 'Not a figure',
    sentence: ({ kind }, { label, quote }) =>
      kind === 'several'
        ? `“${label}”: “${shortQuote(quote)}” is more than one number. Leave one.`
        : `“${label}”: “${shortQuote(quote)}” is no number. Type a number.`,
    why: 'A figure is asked for. Full-width digits, separators, ▲, units and remarks in brackets are fine.',
    cure: 'Type one figure. Where there is none yet type 「集計中」, where there is none at all 「ー」.',
  },
  'out-of-range': {
    name: 'Figure out of range',
    sentence: ({ kind, limit, unit }, { label }) =>
      `“${label}” must be ${kind === 'below' ? 'at least' : 'at most'} ${limit}${unit}.`,
    why: 'The plan sets limits for this figure.',
    cure: 'Check the digits and the unit. If the figure is right, ask the secretariat to change the limits.',
  },
  'computed-differs': {
    name: 'Figure unlike its parts',
    sentence: ({ how, computed, parts }, { label, quote }) =>
      `“${label}”: “${shortQuote(quote)}” is not ${ways[how]} of ${parts} (${computed}). Correct one of them.`,
    why: 'The figure is compared with what the other fields come to. Rounding is allowed for. You can submit it all the same.',
    cure: 'Mend this figure or one of its parts.',
  },
  'not-a-date': {
    name: 'Not a date',
    sentence: (_, { label, quote }) =>
      `“${label}”: “${shortQuote(quote)}” is no date. Type it like 「令和5年10月20日」 or 2023/10/20.`,
    why: 'A date is asked for. R5.10.20, 2023/10/20 and 10月20日 are all understood.',
    cure: 'Type a date. Where it is open type 「未定」.',
  },
  'unknown-option': {
    name: 'Not one of the options',
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'near':
          return `“${label}”: “${shortQuote(quote)}” is no option. Is “${facts.near}” meant?`;
        case 'several':
          return `“${label}” takes one option only: ${facts.options}.`;
        case 'open':
          return `“${label}”: no box is marked. Choose one of ${facts.options}.`;
        case 'unknown':
          return `“${label}”: “${shortQuote(quote)}” is no option. Choose one of ${facts.options}.`;
      }
    },
    why: 'Only an option in its own words can be counted. A remark may follow in brackets.',
    cure: 'Choose one of the options.',
  },
  'unknown-grade': {
    name: 'Not a grade of the scale',
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'former':
          return `“${label}”: “${shortQuote(quote)}” is of the former scale “${facts.scale}”. Choose one of ${facts.codes}.`;
        case 'several':
          return `“${label}” holds several grades. Choose one of ${facts.codes}.`;
        case 'open':
          return `“${label}”: no grade is marked. Choose one of ${facts.codes}.`;
        case 'unknown':
          return `“${label}”: “${shortQuote(quote)}” is no grade. Choose one of ${facts.codes}.`;
      }
    },
    why: 'Only the code of a grade can be counted. Its name may follow, as in 「A：計画以上」.',
    cure: 'Type the grade’s code. Reasons belong in the field for reasons.',
  },
  'not-asked': {
    name: 'Text in a field not asked for',
    sentence: (_, { label }) =>
      `“${label}” is not asked for, as the other fields are filled in. Keep what it holds or delete it.`,
    why: 'This happens when a grade is changed after its reason was written. The text is kept. You can submit it all the same.',
    cure: 'Delete it yourself if it is no longer needed.',
  },
};
