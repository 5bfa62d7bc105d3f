import type { Finding, RuleId } from '../rules/finding.ts';
import type { RuleFacts } from '../rules/rule-facts.ts';

/** One language's words for every rule; a rule without them does not compile. */
export type FindingWords = { readonly [R in RuleId]: RuleWords<R> };

/** The rules for what is no plain text: figures, dates, choices, grades. */
export type FieldKindRule =
  | 'not-a-number'
  | 'out-of-range'
  | 'computed-differs'
  | 'not-a-date'
  | 'unknown-option'
  | 'unknown-grade'
  | 'not-asked';

export interface RuleWords<R extends RuleId> {
  sentence(facts: RuleFacts[R], about: AboutFinding): string;
  /** Why it matters, and how it is cured. */
  help: string;
}

export interface AboutFinding {
  /** The field as the form prints it this year. */
  label: string;
  /** The piece of the text that it is about; `''` for the field as a whole. */
  quote: string;
}

/** A finding in words. */
export function sayFinding(words: FindingWords, finding: Finding, about: AboutFinding): string {
  // The id says which facts there are: the rule that made them and the sentence share `RuleFacts`.
  return words[finding.rule].sentence(finding.facts as never, about);
}
