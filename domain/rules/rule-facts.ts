import type { AnswerFacts } from './answers/answer-facts.ts';
import type { CharacterFacts } from './characters/character-facts.ts';
import type { DateFacts } from './dates/date-facts.ts';
import type { FigureFacts } from './figures/figure-facts.ts';
import type { NameFacts } from './names/name-facts.ts';
import type { PrivacyFacts } from './privacy/privacy-facts.ts';
import type { ProseFacts } from './prose/prose-facts.ts';
import type { RuleId } from './rule-ids.ts';

/** What each rule tells besides the place: the rule that finds and the sentence in each language share this shape. */
export interface RuleFacts
  extends AnswerFacts,
    DateFacts,
    FigureFacts,
    NameFacts,
    ProseFacts,
    CharacterFacts,
    PrivacyFacts {}

/** Every rule has its facts, or this does not compile. */
export type FactsOf<R extends RuleId> = RuleFacts[R];
