import { type Broken, circle } from './broken.ts';

/** Indicators, ratings and roll-ups. */
export const brokenIndicators: Broken[] = [
  [
    'a target whose figure stands in its text only',
    { 'indicators[0].parts[0].targets[0].value': undefined },
    [],
  ],
  [
    'targets without what their aim needs',
    {
      'indicators[0].parts[0].targets[0]': { raw: '参加者を増やす', aim: 'atLeast' },
      'indicators[0].parts[1].targets[0].max': undefined,
      'indicators[0].parts[2].targets[0].milestones': undefined,
    },
    [
      { code: 'targetValueMissing', place: 'indicators[0].parts[0].targets[0].value', raw: '参加者を増やす' },
      { code: 'targetRangeMissing', place: 'indicators[0].parts[1].targets[0]', raw: '40％以上60％以下' },
      {
        code: 'milestonesMissing',
        place: 'indicators[0].parts[2].targets[0].milestones',
        raw: '2023年度 検討',
      },
    ],
  ],
  [
    'a total of itself, and totals of each other',
    {
      'indicators[0].totals': [
        { total: 'all', of: ['all', 'men'] },
        { total: 'men', of: ['all'] },
      ],
    },
    [
      { code: 'totalOfItself', place: 'indicators[0].totals[0].of[0]', id: 'all' },
      circle('total', 'indicators[0].totals', 'all', 'men'),
    ],
  ],
  [
    'a sum of one department',
    { 'indicators[0].departments': ['kiki'] },
    [{ code: 'addsOneDepartment', place: 'indicators[0].parts[0].addsDepartments' }],
  ],
  [
    'points for grades without an order',
    { 'scales[2].order': 'none', 'ratings[1].combineMembers': undefined },
    [],
  ],
  [
    'points that never become a grade',
    { 'ratings[1].combine': undefined },
    [{ code: 'viewpointsNotCombined', place: 'ratings[1].combine' }],
  ],
  [
    'a roll-up of what does not lie below',
    { 'rollUps[1].level': 'direction', 'rollUps[0].from': { rating: 'members' } },
    [
      { code: 'rollUpNotBelow', place: 'rollUps[0].from.rating', id: 'members' },
      { code: 'scalesDiffer', place: 'rollUps[0].combine.how', id: 'abc', other: 'stars' },
      { code: 'rollUpNotBelow', place: 'rollUps[1].from.rollUp', id: 'directions' },
    ],
  ],
  [
    'a roll-up of a field without grades',
    { 'rollUps[0].from.field': 'matrixCountY2023' },
    [{ code: 'fieldNotGrade', place: 'rollUps[0].from.field', id: 'matrixCountY2023' }],
  ],
];
