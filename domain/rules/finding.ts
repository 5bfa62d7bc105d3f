import type { FieldId } from '../plan/plan-definition.ts';
import type { RuleId } from './rule-ids.ts';

/** What a rule noticed: facts and a place, never a sentence. The words are in `domain/words`, per language. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  field: FieldId;
  /** UTF-16 offsets into the field's text, end exclusive; 0 and 0 for the field as a whole. */
  start: number;
  end: number;
  facts: Record<string, string | number>;
  /** Present only where the cure is certain: what stands there instead. */
  replacement?: string;
}

export type Severity = 'blocks' | 'warns';
