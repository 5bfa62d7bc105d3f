import { isBlank } from '../../text/is-blank.ts';
import { computationOf } from './computation-of.ts';
import type { FieldRule } from '../rule.ts';

/** A field that must be filled in is blank. `ー` and `なし` are answers; a computed figure is nobody's to type. */
export const required: FieldRule<'required'> = {
  id: 'required',
  severity: 'blocks',
  check: ({ field, isRequired, text }) =>
    isRequired && isBlank(text) && !computationOf(field) ? [{ start: 0, end: 0, facts: {} }] : [],
};
