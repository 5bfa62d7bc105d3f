import type { FieldId } from '../plan/plan-definition.ts';

/** What a rule noticed: facts and a place, never a sentence. The words are in `domain/words`, per language. */
export interface Finding {
  rule: RuleId;
  severity: 'blocks' | 'warns';
  field: FieldId;
  /** UTF-16 offsets into the field's text, end exclusive; 0 and 0 for the field as a whole. */
  start: number;
  end: number;
  facts: Record<string, string | number>;
}

export const ruleIds = [
  'required',
  'longer-than-printed',
  'longer-than-cell',
  'weekday-of-date',
  'impossible-date',
  'other-year-label',
  'department-heading',
  'broken-character',
  'not-a-number',
  'out-of-range',
  'computed-differs',
  'not-a-date',
  'unknown-option',
  'unknown-grade',
  'not-asked',
] as const;
export type RuleId = (typeof ruleIds)[number];
