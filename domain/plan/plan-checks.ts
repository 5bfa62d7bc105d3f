import type { RuleId } from '../rules/rule-ids.ts';

/** How a plan wants its texts to be checked. */
export interface PlanChecks {
  /** A rule that is not named keeps its usual severity. */
  rules?: RuleSetting[];
  dictionary?: DictionaryWord[];
}

export interface RuleSetting {
  rule: RuleId;
  severity: 'blocks' | 'warns' | 'off';
}

/** How the municipality writes a word: 障がい instead of 障害, but not in 障害者基本法. */
export interface DictionaryWord {
  word: string;
  instead: string[];
  /** Longer words in which the other spelling is right: names of laws, of organisations. */
  exceptIn?: string[];
  /** Why, for the person who is told. */
  note?: string;
}
