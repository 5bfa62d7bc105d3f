import type { FieldId } from '../../plan/plan-definition.ts';
import { isBlank } from '../../text/is-blank.ts';
import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A text stands where, as the other fields are filled in, nothing is asked for. It is kept: only people drop texts. */
export const notAsked: FieldRule<'not-asked'> = {
  id: 'not-asked',
  reads: 'field',
  severity: 'warns',
  alsoUnasked: true,
  check: ({ isAsked, text }) => (isAsked || isBlank(text) ? [] : [{ start: 0, end: 0, facts: {} }]),
};

export const notAskedExamples: RuleExamples = {
  fires: [
    { text: '前に書いた理由です。', asks: { shownIf: [{ field: 'issues' as FieldId, isFilled: true }] } },
  ],
  silent: [
    {
      text: '前に書いた理由です。',
      beside: { issues: '講座の周知が課題です。' },
      asks: { shownIf: [{ field: 'issues' as FieldId, isFilled: true }] },
    },
    { text: '', asks: { shownIf: [{ field: 'issues' as FieldId, isFilled: true }] } },
  ],
};
