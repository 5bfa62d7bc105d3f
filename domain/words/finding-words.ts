import type { Finding } from '../rules/finding.ts';
import type { RuleFacts } from '../rules/rule-facts.ts';
import type { RuleId } from '../rules/rule-ids.ts';

/** One language's words for every rule; a rule without them does not compile. */
export type FindingWords = WordsOf<RuleId>;

export type WordsOf<R extends RuleId> = { readonly [Rule in R]: RuleWords<Rule> };

export interface RuleWords<R extends RuleId> {
  /** What it is called in a list: 曜日の誤り. */
  name: string;
  sentence(facts: RuleFacts[R], about: AboutFinding): string;
  /** Why it matters, and where it is silent. */
  why: string;
  /** What to do. */
  cure: string;
}

export interface AboutFinding {
  /** The field as the form prints it this year. */
  label: string;
  /** The piece of the text that it is about; `''` for the field as a whole. */
  quote: string;
}

/**
 * A finding in words. Of one rule at a time: the sentences of all rules at once would take the intersection of all
 * facts, which costs a compiler minutes.
 */
export function sayFinding<R extends RuleId>(
  words: FindingWords,
  { rule, facts }: Pick<Finding, 'facts'> & { rule: R },
  about: AboutFinding,
): string {
  const { sentence }: RuleWords<R> = words[rule];
  // The id says which facts there are: the rule that made them and the sentence share `RuleFacts`.
  return sentence(facts as never, about);
}
