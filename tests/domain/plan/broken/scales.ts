import { type Broken, circle } from './broken.ts';

/** Scales. */
export const brokenScales: Broken[] = [
  [
    'percentages without bounds and with bounds upside down',
    {
      'scales[0].rules.rules[0].when': [{ against: 'target', percentOf: 'amount' }],
      'scales[0].rules.rules[1].when[0].below': 80,
    },
    [
      { code: 'boundMissing', place: 'scales[0].rules.rules[0].when[0]' },
      { code: 'percentReversed', place: 'scales[0].rules.rules[1].when[0]', atLeast: 80, below: 80 },
    ],
  ],
  ...(
    [
      [
        { against: 'target', is: 'met' },
        { against: 'target', is: 'missed' },
      ],
      [
        { against: 'baseline', is: 'better' },
        { against: 'baseline', is: 'notBetter' },
      ],
      [
        { against: 'pace', percentOf: 'way', atLeast: 80 },
        { against: 'pace', percentOf: 'way', below: 80 },
      ],
    ] as const
  ).map(
    (when): Broken => [
      `a rule with ${JSON.stringify(when)}`,
      { 'scales[0].rules.rules[0].when': when },
      [{ code: 'ruleNeverHolds', place: 'scales[0].rules.rules[0].when' }],
    ],
  ),
  [
    'a rule for indicators without a baseline that looks at it',
    {
      'scales[0].rules.rules[0]': {
        grade: 'A',
        only: { hasBaseline: false },
        when: [{ against: 'baseline', is: 'kept' }],
      },
    },
    [{ code: 'ruleNeverHolds', place: 'scales[0].rules.rules[0].when' }],
  ],
  [
    'rules that can hold together',
    {
      'scales[0].rules.rules[0].when': [
        { against: 'target', is: 'missed' },
        { against: 'previous', is: 'notWorse' },
        { against: 'previous', is: 'notBetter' },
        { against: 'baseline', is: 'better', tolerance: { amount: 1 } },
        { against: 'baseline', is: 'kept', tolerance: { amount: 1 } },
        { against: 'target', is: 'better' },
      ],
    },
    [],
  ],
  [
    'a rule behind one that always holds',
    { 'scales[0].rules.rules[0]': { grade: 'A', when: [] } },
    [1, 2].map((index) => ({
      code: 'ruleNeverReached',
      place: `scales[0].rules.rules[${index}]`,
      first: 'scales[0].rules.rules[0]',
    })),
  ],
  [
    'a grade in the order where nothing can be said',
    { 'scales[0].rules.cannotSay.grade': 'C' },
    [{ code: 'cannotSayRated', place: 'scales[0].rules.cannotSay.grade', grade: 'C' }],
  ],
  [
    'a worst grade without an order, and a mean without points',
    {
      'scales[0].order': 'none',
      'scales[0].rules.combine': { how: 'worst' },
      'rollUps[0].combine': { how: 'mean', half: 'up' },
    },
    [
      { code: 'orderNeeded', place: 'scales[0].rules.combine.how', how: 'worst' },
      { code: 'orderNeeded', place: 'rollUps[0].combine.how', how: 'mean' },
    ],
  ],
  [
    'scales that are used in the same years',
    { 'scales[1].valid.until': 2023 },
    [{ code: 'scalesOverlap', place: 'scales[0].replaces', id: 'maru' }],
  ],
  [
    'scales that replace each other',
    { 'scales[1].replaces': 'abc' },
    [circle('replaces', 'scales[0].replaces', 'abc', 'maru')],
  ],
];
