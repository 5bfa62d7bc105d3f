import type { FitProblem } from '#domain/plan/plan-problem.ts';
import { type Broken, field, unknown } from './broken.ts';

/** Ids. */
export const brokenIds: Broken[] = [
  ...(
    [
      ['levels[1].id', 'policy', 'levels[0].id'],
      ['flags[1]', { id: 'juten', name: '重点' }, 'flags[0].id'],
      ['classes[1]', { id: 'main', name: '主' }, 'classes[0].id'],
      [
        'scales[3]',
        { id: 'abc', name: 'x', order: 'bestFirst', grades: [{ code: 'A', name: 'a' }] },
        'scales[0].id',
      ],
      ['form.fields[10]', { ...field, id: 'issues', label: ['別の課題'] }, 'form.fields[9].id'],
      ['opinions[0].id', 'committee', 'ratings[0].id'],
      ['ratings[1].viewpoints[1].id', 'need', 'ratings[1].viewpoints[0].id'],
      ['form.fields[10]', { ...field, id: 'matrixCountY2023', label: ['別の回数'] }, 'form.fields[10].id'],
    ] as const
  ).map(([path, value, first]): Broken => {
    const id = typeof value === 'string' ? value : value.id;
    const place =
      id === 'matrixCountY2023' ? 'form.fields[8].answer.rows[1].id' : path.replace(/(\.id)?$/, '.id');
    const more: FitProblem[] =
      path === 'levels[1].id'
        ? [
            unknown('nodes[1].level', 'level', 'direction', { known: ['policy'] }),
            unknown('nodes[2].level', 'level', 'direction', { known: ['policy'] }),
            unknown('ratings[1].of.level', 'level', 'direction', { known: ['policy'] }),
            unknown('rollUps[0].level', 'level', 'direction', { known: ['policy'] }),
          ]
        : [];
    return [
      `${path} with an id that there is`,
      { [path]: value },
      [{ code: 'idTwice', place, id, first }, ...more],
    ];
  }),
  [
    'a number that stands twice in another width',
    { 'projects[1].number': '№１１－１' },
    [{ code: 'numberTwice', place: 'projects[1].number', number: '№１１－１', first: 'projects[0].number' }],
  ],
  [
    'a name that another department had in the same years',
    { 'departments[2].formerNames': [{ name: '防災 課', from: 2020, until: 2022 }] },
    [
      {
        code: 'departmentNameTwice',
        place: 'departments[2].formerNames[0].name',
        name: '防災 課',
        first: 'departments[1].formerNames[0].name',
      },
    ],
  ],
  [
    'a name that another department had before',
    { 'departments[2].formerNames': [{ name: '防災課', from: 2021 }] },
    [],
  ],
  [
    'a label of two fields',
    { 'form.fields[9].label': ['今後の課題', '取組 実績'] },
    [
      {
        code: 'labelTwice',
        place: 'form.fields[9].label[1]',
        label: '取組 実績',
        first: 'form.fields[1].label[1]',
      },
    ],
  ],
  [
    'a label of two fields in different years',
    { 'form.fields[9].label': ['取組実績'], 'form.fields[1].valid': { until: 2021 } },
    [],
  ],
  [
    'a heading of two rows',
    { 'form.fields[8].answer.rows[2].label': ['回数'] },
    [
      {
        code: 'labelTwice',
        place: 'form.fields[8].answer.rows[2].label[0]',
        label: '回数',
        first: 'form.fields[8].answer.rows[1].label[0]',
      },
    ],
  ],
  [
    'a code of two grades',
    { 'scales[0].grades[3].code': 'ａ', 'scales[0].rules.cannotSay': undefined },
    [
      {
        code: 'gradeTwice',
        place: 'scales[0].grades[3].code',
        grade: 'ａ',
        first: 'scales[0].grades[0].code',
      },
    ],
  ],
  [
    'an option that stands twice',
    { 'form.fields[4].answer.options[1].text': '実施 ' },
    [
      {
        code: 'optionTwice',
        place: 'form.fields[4].answer.options[1].text',
        option: '実施 ',
        first: 'form.fields[4].answer.options[0].text',
      },
    ],
  ],
  [
    'two grades for the same points',
    { 'ratings[1].combine.bands[1].atLeast': 3 },
    [
      {
        code: 'bandTwice',
        place: 'ratings[1].combine.bands[1].atLeast',
        atLeast: 3,
        first: 'ratings[1].combine.bands[0].atLeast',
      },
    ],
  ],
  [
    'two texts for one field',
    { 'projects[0].given[2]': { field: 'content', text: 'もう一つの文。' } },
    [{ code: 'givenTwice', place: 'projects[0].given[2]', field: 'content', first: 'projects[0].given[0]' }],
  ],
  [
    'two targets for the same rounds',
    { 'indicators[0].parts[0].targets[1].revision': undefined },
    [
      {
        code: 'targetTwice',
        place: 'indicators[0].parts[0].targets[1]',
        revision: 0,
        first: 'indicators[0].parts[0].targets[0]',
      },
    ],
  ],
  [
    'two targets for different rounds',
    {
      'indicators[0].parts[0].targets[1].revision': undefined,
      'indicators[0].parts[0].targets[1].valid': { from: 2024 },
      'indicators[0].parts[0].targets[0].valid': { until: 2023 },
    },
    [],
  ],
  [
    'two columns about one year',
    { 'form.fields[8].answer.columns[1].year': { afterRound: -1 } },
    [
      {
        code: 'columnYearTwice',
        place: 'form.fields[8].answer.columns[1].year',
        year: -1,
        first: 'form.fields[8].answer.columns[0].year',
      },
    ],
  ],
  [
    'a department named twice',
    { 'projects[0].departments[1]': 'jinken' },
    [
      {
        code: 'repeated',
        place: 'projects[0].departments[1]',
        id: 'jinken',
        first: 'projects[0].departments[0]',
      },
    ],
  ],
];
