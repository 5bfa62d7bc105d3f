import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** Source: "Excel specifications and limits", total number of characters that a cell can contain. */
const limit = 32_767;

/** More than a cell of Excel holds: it would be cut off in the secretariat's tables. */
export const longerThanCell: FieldRule<'longer-than-cell'> = {
  id: 'longer-than-cell',
  reads: 'field',
  severity: 'blocks',
  alsoUnasked: true,
  check: ({ text }) =>
    text.length > limit
      ? [{ start: limit, end: text.length, facts: { limit, over: text.length - limit } }]
      : [],
};

export const longerThanCellExamples: RuleExamples = {
  fires: [{ text: 'あ'.repeat(32_768), quote: 'あ' }],
  silent: [{ text: 'あ'.repeat(32_767) }],
};
