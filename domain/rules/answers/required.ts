import { isBlank } from '../../text/is-blank.ts';
import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { computationOf } from './computation-of.ts';

/** A field that must be filled in is blank. `ー` and `なし` are answers; a computed figure is nobody's to type. */
export const required: FieldRule<'required'> = {
  id: 'required',
  reads: 'field',
  severity: 'blocks',
  check: ({ field, isRequired, text }) =>
    isRequired && isBlank(text) && !computationOf(field) ? [{ start: 0, end: 0, facts: {} }] : [],
};

export const requiredExamples: RuleExamples = {
  fires: [
    { text: '', asks: { isRequired: true } },
    { text: '　\n', asks: { isRequired: true }, because: '空白だけの入力' },
  ],
  silent: [
    { text: 'なし', asks: { isRequired: true } },
    { text: 'ー', asks: { isRequired: true } },
    { text: '' },
  ],
};
