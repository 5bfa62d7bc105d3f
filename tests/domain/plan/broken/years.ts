import type { FitProblem } from '#domain/plan/plan-problem.ts';
import { type Broken, grades, unknown } from './broken.ts';

/** Years, days and ranges. */
export const brokenYears: Broken[] = [
  ...[
    'nodes[0].valid',
    'departments[2].valid',
    'projects[0].valid',
    'form.fields[9].valid',
    'scales[2].grades[0].valid',
    'indicators[0].parts[1].targets[0].valid',
    'opinions[0].valid',
  ].map((place): Broken => {
    const years = { from: 2030, until: 2020 };
    const over: Record<string, FitProblem[]> = {
      'nodes[0].valid': [1, 2].map((index) => ({
        code: 'notValidNow',
        place: `nodes[${index}].parent`,
        what: 'node',
        id: 'policy1',
        fiscalYear: 2023,
      })),
      'projects[0].valid': [
        { code: 'notValidNow', place: 'indicators[0].project', what: 'project', id: 'p1', fiscalYear: 2023 },
      ],
    };
    return [
      `${place} backwards`,
      { [place]: years },
      [{ code: 'yearsReversed', place, ...years }, ...(over[place] ?? [])],
    ];
  }),
  [
    'a remark required for grades of nothing',
    { 'opinions[0].requiredFor': ['C'] },
    [{ code: 'ratingMissing', place: 'opinions[0].rating' }],
  ],
  [
    'a remark required for grades that another rating has',
    { 'opinions[0].requiredFor': ['★', 'C'], 'opinions[0].rating': 'members' },
    [unknown('opinions[0].requiredFor[1]', 'grade', 'C', { known: ['★', '★★'] })],
  ],
  [
    'a remark required for a grade that indicators do not have',
    { 'opinions[0].requiredFor': ['ｃ', '▲'], 'opinions[0].of': { things: 'indicators' } },
    [unknown('opinions[0].requiredFor[1]', 'grade', '▲', { known: grades })],
  ],
  [
    'a way that begins after its last target',
    {
      'indicators[0].parts[0].paceFrom': 2026,
      'indicators[0].parts[1].paceFrom': 2026,
      'indicators[0].parts[1].targets[0].fiscalYear': 2030,
    },
    [{ code: 'yearsReversed', place: 'indicators[0].parts[0].paceFrom', from: 2026, until: 2025 }],
  ],
  [
    'former names, a milestone and the plan backwards',
    {
      'departments[1].formerNames[0].from': 2021,
      'indicators[0].parts[2].targets[0].milestones[0].from': 2025,
      years: { first: 2025, last: 2021 },
    },
    [
      { code: 'yearsReversed', place: 'years', from: 2025, until: 2021 },
      { code: 'yearsReversed', place: 'departments[1].formerNames[0]', from: 2021, until: 2020 },
      {
        code: 'yearsReversed',
        place: 'indicators[0].parts[2].targets[0].milestones[0]',
        from: 2025,
        until: 2024,
      },
    ],
  ],
  [
    'a round outside the plan',
    { 'years.last': 2022 },
    [{ code: 'yearOutsidePlan', place: 'fiscalYear', fiscalYear: 2023, first: 2021, last: 2022 }],
  ],
  [
    'a step that ends before it begins',
    { 'calendar.steps[0].until': '2024-06-30' },
    [{ code: 'daysReversed', place: 'calendar.steps[0]', from: '2024-07', until: '2024-06-30' }],
  ],
  [
    'a step that ends in the month in which it begins',
    { 'calendar.steps[0]': { name: '会議', from: '2024-07-10', until: '2024-07' } },
    [],
  ],
  [
    'a deadline before the distribution, and a committee after the publication',
    { 'calendar.deadline': '2024-05-09', 'calendar.committee': '2025-01-10' },
    [
      {
        code: 'dayBefore',
        place: 'calendar.deadline',
        day: '2024-05-09',
        other: 'calendar.distribution',
        otherDay: '2024-05-10',
      },
      {
        code: 'dayBefore',
        place: 'calendar.publication',
        day: '2024-12-27',
        other: 'calendar.committee',
        otherDay: '2025-01-10',
      },
    ],
  ],
  [
    'ranges upside down',
    {
      'form.fields[7].answer.min': 101,
      'indicators[0].parts[1].targets[0].min': 61,
      'ratings[1].viewpoints[0].min': 3,
    },
    [
      { code: 'rangeReversed', place: 'form.fields[7].answer', min: 101, max: 100 },
      { code: 'rangeReversed', place: 'indicators[0].parts[1].targets[0]', min: 61, max: 60 },
      { code: 'rangeReversed', place: 'ratings[1].viewpoints[0]', min: 3, max: 2 },
    ],
  ],
  ['a round at no moment', { moment: undefined }, [{ code: 'momentMissing', place: 'moment' }]],
];
