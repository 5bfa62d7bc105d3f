/** Every rule, in the order in which findings at one place are listed; by the folder that the rule stands in. */
export const ruleGroups = {
  answers: [
    'required',
    'longer-than-printed',
    'longer-than-cell',
    'not-a-number',
    'out-of-range',
    'computed-differs',
    'not-a-date',
    'unknown-option',
    'unknown-grade',
    'not-asked',
  ],
  dates: [
    'weekday-of-date',
    'impossible-date',
    'other-year-label',
    'date-outside-year',
    'reversed-range',
    'era-first-year',
    'era-differs',
    'mixed-eras',
  ],
  figures: [
    'sum-differs',
    'difference-differs',
    'percent-differs',
    'part-exceeds-whole',
    'two-values',
    'unit-changes',
    'indicator-target-differs',
    'indicator-actual-differs',
    'far-from-last-year',
    'two-values-in-round',
  ],
  names: [
    'department-heading',
    'missing-section',
    'former-department',
    'project-name',
    'own-dictionary',
    'two-spellings',
  ],
  prose: [
    'says-nothing',
    'same-as-last-year',
    'same-as-other-field',
    'same-as-other-sheet',
    'mixed-style',
    'unfinished-sentence',
  ],
  characters: [
    'broken-character',
    'unbalanced-bracket',
    'mixed-brackets',
    'half-width-kana',
    'mixed-digit-width',
    'space-in-number',
    'unusual-character',
    'uneven-spaces',
    'hand-broken-line',
  ],
  privacy: ['telephone-number', 'mail-address', 'my-number', 'bank-account', 'named-person', 'formula-text'],
} as const;

export type RuleGroup = keyof typeof ruleGroups;
export type RuleId = (typeof ruleGroups)[RuleGroup][number];

export const ruleIds: readonly RuleId[] = Object.values(ruleGroups).flat();

/** No plan switches them off or makes them milder: such a text could not be stored. */
export const fixedRules: readonly RuleId[] = ['longer-than-cell'];
