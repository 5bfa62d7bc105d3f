import type { FieldRule } from './rule.ts';

/** Zero-width characters too: they come along when text is pasted, and nobody sees them. */
const blank = /^(?:\s|\u200b|\u200c|\u200d|\u2060)*$/;

/** A required field is blank. `ー` and `なし` are answers. */
export const required: FieldRule<'required'> = {
  id: 'required',
  severity: 'blocks',
  check: ({ field, text }) => (field.isRequired && blank.test(text) ? [{ start: 0, end: 0, facts: {} }] : []),
};
