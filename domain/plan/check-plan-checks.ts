import { fixedRules } from '../rules/rule-ids.ts';
import { findRepeated, type Placed } from './find-repeated.ts';
import type { DictionaryWord, PlanChecks } from './plan-checks.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Each rule and each word is named once, no word is both wanted and unwanted, and what must be checked stays so. */
export function checkPlanChecks({ checks = {} }: Pick<PlanDefinition, 'checks'>): PlanProblem[] {
  const { dictionary = [] } = checks;
  return [
    ...repeated(settingsOf(checks)),
    ...fixed(checks),
    ...repeated(
      dictionary.map(({ word }, index) => ({ place: `checks.dictionary[${index}].word`, text: word })),
    ),
    ...repeated(unwantedWords(dictionary)),
    ...wantedAndNot(dictionary),
  ];
}

function settingsOf({ rules = [] }: PlanChecks): Placed[] {
  return rules.map(({ rule }, index) => ({ place: `checks.rules[${index}].rule`, text: rule }));
}

function fixed({ rules = [] }: PlanChecks): PlanProblem[] {
  return rules.flatMap(({ rule }, index) =>
    fixedRules.includes(rule) ? [{ code: 'ruleFixed' as const, place: `checks.rules[${index}]`, rule }] : [],
  );
}

function unwantedWords(dictionary: readonly DictionaryWord[]): Placed[] {
  return dictionary.flatMap(({ instead }, entry) =>
    instead.map((text, index) => ({ place: `checks.dictionary[${entry}].instead[${index}]`, text })),
  );
}

function wantedAndNot(dictionary: readonly DictionaryWord[]): PlanProblem[] {
  const unwanted = new Map(unwantedWords(dictionary).map(({ place, text }) => [text, place]));
  return dictionary.flatMap(({ word }, index): PlanProblem[] => {
    const first = unwanted.get(word);
    return first === undefined
      ? []
      : [{ code: 'wordUnwanted', place: `checks.dictionary[${index}].word`, word, first }];
  });
}

function repeated(texts: Placed[]): PlanProblem[] {
  return findRepeated(texts).map(({ place, text, first }) => ({ code: 'repeated', place, id: text, first }));
}
