import type { FitProblem } from '#domain/plan/plan-problem.ts';
import type { Changes } from './changed-plan.ts';

type Broken = [what: string, changes: Changes, problems: FitProblem[]];

const field = { input: 'written', isRequired: false };
const circle = (
  link: Extract<FitProblem, { code: 'circle' }>['link'],
  place: string,
  ...ids: string[]
): FitProblem => ({
  code: 'circle',
  place,
  link,
  ids,
});
const unknown = (
  place: string,
  what: Extract<FitProblem, { code: 'idUnknown' }>['what'],
  id: string,
  facts: { nearest?: string; known?: string[] } = {},
): FitProblem => ({ code: 'idUnknown', place, what, id, ...facts });

const levels = ['policy', 'direction'];
const nodes = ['policy1', 'direction1', 'direction2'];
const departments = ['jinken', 'kiki', 'toshokan'];
const moments = ['mid', 'end'];
const scales = ['abc', 'maru', 'stars'];
const grades = ['A', 'B', 'C', '－'];

const twenty = Array.from({ length: 20 }, (_, index) => index);
const wideTable = {
  kind: 'years',
  columns: twenty.map((index) => ({ id: `c${index}`, label: [`${index}列`] })),
  rows: twenty.map((index) => ({
    id: `r${index}`,
    label: [`${index}行`],
    input: 'written',
    answer: { kind: 'text' },
  })),
};

/** What is changed in the whole plan, and all that is then said. */
export const brokenPlans: Broken[] = [
  // Ids
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

  // What is referred to
  ...(
    [
      ['nodes[2].level', 'level', 'directoin', { nearest: 'direction', known: levels }],
      ['nodes[2].parent', 'node', 'polcy1', { nearest: 'policy1', known: nodes }],
      ['nodes[1].flags[0]', 'flag', 'juutenn', { nearest: 'juten', known: ['juten'] }],
      ['nodes[1].departments', 'department', 'zeimu', { known: departments }],
      ['projects[0].parent', 'node', 'x', { known: nodes }],
      ['projects[0].departments[0]', 'department', 'jinkn', { nearest: 'jinken', known: departments }],
      ['projects[1].alsoUnder[0].node', 'node', 'direction3', { nearest: 'direction1', known: nodes }],
      ['projects[1].alsoUnder[0].class', 'class', 'sub', { known: ['main'] }],
      ['projects[1].class', 'class', 'sub', { known: ['main'] }],
      ['projects[0].given[0].field', 'field', 'contents', { nearest: 'content' }],
      ['projects[1].given[0].department', 'department', 'kikii', { nearest: 'kiki', known: departments }],
      ['form.fields[2].answer.scale', 'scale', 'abd', { nearest: 'abc', known: scales }],
      ['form.fields[2].moments[0]', 'moment', 'start', { known: moments }],
      ['form.fields[3].flags[0]', 'flag', 'x', { known: ['juten'] }],
      ['form.fields[3].shownIf[0].field', 'field', 'grades', { nearest: 'grade' }],
      ['form.fields[3].shownIf[0].is[0]', 'grade', 'E', { known: grades }],
      ['form.fields[7].answer.computed.of[0]', 'field', 'spend', { nearest: 'spent' }],
      [
        'form.fields[8].answer.rows[3].answer.computed.of[0]',
        'row',
        'budget',
        { known: ['goal', 'count', 'persons', 'average'] },
      ],
      ['moment', 'moment', 'start', { known: moments }],
      ['scales[0].replaces', 'scale', 'mary', { nearest: 'maru', known: scales }],
      ['scales[0].rules.rules[0].grade', 'grade', 'S', { known: grades }],
      ['scales[0].rules.combine.rows[0].grade', 'grade', 'S', { known: grades }],
      ['scales[0].rules.combine.rows[0].have', 'grade', 'S', { known: grades }],
      ['scales[0].rules.combine.otherwise', 'grade', 'S', { known: grades }],
      ['scales[0].rules.cannotSay.grade', 'grade', 'S', { known: grades }],
      ['indicators[0].node', 'node', 'x', { known: nodes }],
      ['indicators[0].project', 'project', 'p3', { known: ['p1', 'p2'] }],
      ['indicators[0].departments[0]', 'department', 'zeimu', { known: departments }],
      ['indicators[0].scale', 'scale', 'x', { known: scales }],
      ['indicators[0].totals[0].total', 'part', 'al', { nearest: 'all', known: ['all', 'women', 'men'] }],
      [
        'indicators[0].totals[0].of[0]',
        'part',
        'woman',
        { nearest: 'women', known: ['all', 'women', 'men'] },
      ],
      ['indicators[0].parts[2].targets[0].milestones[0].stage', 'stage', '完了', { known: ['検討', '運用'] }],
      ['ratings[0].scale', 'scale', 'x', { known: scales }],
      ['ratings[0].flags[0]', 'flag', 'x', { known: ['juten'] }],
      ['ratings[0].moments[0]', 'moment', 'x', { known: moments }],
      ['ratings[0].reasonFor[0]', 'grade', 'D', { known: grades }],
      ['ratings[1].combine.bands[0].grade', 'grade', '★★★', { nearest: '★★', known: ['★', '★★'] }],
      ['opinions[0].of.level', 'level', 'x', { known: levels }],
      ['opinions[0].rating', 'rating', 'comittee', { nearest: 'committee', known: ['committee', 'members'] }],
      ['rollUps[0].level', 'level', 'x', { known: levels }],
      ['rollUps[0].scale', 'scale', 'x', { known: scales }],
      ['rollUps[0].from.field', 'field', 'grades', { nearest: 'grade' }],
      [
        'rollUps[1].from.rollUp',
        'rollUp',
        'direction',
        { nearest: 'directions', known: ['directions', 'policies'] },
      ],
      ['rollUps[1].combine.rows[0].have', 'grade', '★', { known: grades }],
      ['rollUps[1].combine.otherwise', 'grade', 'C', { known: ['★', '★★'] }],
    ] as const
  ).map(([path, what, id, facts]): Broken => {
    const isNewList = path === 'nodes[1].departments';
    const place = isNewList ? `${path}[0]` : path;
    const { known, ...nearest } = { known: undefined, ...facts };
    return [
      `${path} that is unknown`,
      { [path]: isNewList ? [id] : id },
      [unknown(place, what, id, { ...nearest, ...(known ? { known: [...known] } : {}) })],
    ];
  }),
  [
    'an option that there is not',
    { 'form.fields[3].shownIf[0]': { field: 'state', isNot: ['実施中'] } },
    [
      unknown('form.fields[3].shownIf[0].isNot[0]', 'option', '実施中', {
        nearest: '実施',
        known: ['実施', '未実施'],
      }),
    ],
  ],
  [
    'a rating that there is not',
    { 'rollUps[0].from': { rating: 'comittee' } },
    [
      unknown('rollUps[0].from.rating', 'rating', 'comittee', {
        nearest: 'committee',
        known: ['committee', 'members'],
      }),
    ],
  ],
  [
    'a numbering by a level that there is not',
    { numbering: { levels: ['policy', 'goal'], separator: '' } },
    [unknown('numbering.levels[1]', 'level', 'goal', { known: levels })],
  ],
  ...(
    [
      ['projects[1].succeeds[0]', 'project', 'p9', ['p1', 'p2']],
      ['departments[2].succeeds', 'department', 'old', departments],
      ['scales[0].rules.rules[1].only.kinds[0]', 'kind', '活動指標', ['成果指標']],
      ['indicators[0].parts[0].targets[0].footnote', 'footnote', '※2', ['※1']],
    ] as const
  ).map(([path, what, id, known]): Broken => {
    const isNewList = path === 'departments[2].succeeds';
    return [
      `${path} that may be another year's`,
      { [path]: isNewList ? [id] : id },
      [{ code: 'idElsewhere', place: isNewList ? `${path}[0]` : path, what, id, known: [...known] }],
    ];
  }),
  [
    'a field carried from last year’s form',
    { 'form.fields[9].carriedFrom': 'plans' },
    [{ code: 'idElsewhere', place: 'form.fields[9].carriedFrom', what: 'field', id: 'plans' }],
  ],
  [
    'projects of a plan that follows another',
    { follows: { plan: 'danjo2', fiscalYear: 2022 }, 'projects[1].succeeds': ['p9', 'p2'] },
    [],
  ],

  // The structure
  [
    'a node below nothing',
    { 'nodes[2].parent': undefined },
    [{ code: 'parentMissing', place: 'nodes[2].parent' }],
  ],
  [
    'a project below nothing',
    { 'projects[0].parent': undefined },
    [{ code: 'parentMissing', place: 'projects[0].parent' }],
  ],
  [
    'a node below one of its own level',
    { 'nodes[2].parent': 'direction1' },
    [{ code: 'parentNotAbove', place: 'nodes[2].parent', id: 'direction1' }],
  ],
  [
    'nodes in a circle, and one that leads into it',
    { 'nodes[0].parent': 'direction1' },
    [
      circle('parent', 'nodes[0].parent', 'policy1', 'direction1'),
      circle('parent', 'nodes[1].parent', 'direction1', 'policy1'),
    ],
  ],
  [
    'projects that took over each other',
    { 'projects[0].succeeds': ['p2'] },
    [circle('succeeds', 'projects[0].succeeds', 'p1', 'p2')],
  ],
  [
    'a department that took over itself',
    { 'departments[0].succeeds': ['jinken'] },
    [circle('succeeds', 'departments[0].succeeds', 'jinken')],
  ],
  [
    'numbers unlike the codes above them',
    { numbering: { levels, separator: '-' } },
    [
      { code: 'numberUnlikeNodes', place: 'projects[0].number', number: '11-1', expected: '1-1' },
      { code: 'numberUnlikeNodes', place: 'projects[1].number', number: '12-1', expected: '1-2' },
    ],
  ],
  ['numbers like the codes above them', { numbering: { levels, separator: '' } }, []],
  [
    'what has ended',
    {
      'nodes[1].valid': { until: 2022 },
      'departments[0].valid': { until: 2022 },
      'scales[0].valid': { from: 2024 },
    },
    [
      { code: 'notValidNow', place: 'projects[0].parent', what: 'node', id: 'direction1', fiscalYear: 2023 },
      {
        code: 'notValidNow',
        place: 'projects[0].departments[0]',
        what: 'department',
        id: 'jinken',
        fiscalYear: 2023,
      },
      {
        code: 'notValidNow',
        place: 'projects[1].departments[1]',
        what: 'department',
        id: 'jinken',
        fiscalYear: 2023,
      },
      { code: 'notValidNow', place: 'indicators[0].node', what: 'node', id: 'direction1', fiscalYear: 2023 },
      {
        code: 'notValidNow',
        place: 'indicators[0].departments[0]',
        what: 'department',
        id: 'jinken',
        fiscalYear: 2023,
      },
      { code: 'notValidNow', place: 'indicators[0].scale', what: 'scale', id: 'abc', fiscalYear: 2023 },
      {
        code: 'notValidNow',
        place: 'form.fields[2].answer.scale',
        what: 'scale',
        id: 'abc',
        fiscalYear: 2023,
      },
      { code: 'notValidNow', place: 'ratings[0].scale', what: 'scale', id: 'abc', fiscalYear: 2023 },
      { code: 'notValidNow', place: 'rollUps[0].scale', what: 'scale', id: 'abc', fiscalYear: 2023 },
    ],
  ],
  [
    'a project that has ended with its department',
    {
      'projects[0].valid': { until: 2022 },
      'indicators[0].project': undefined,
      'departments[2].valid': { until: 2022 },
      'projects[0].departments': ['toshokan'],
    },
    [],
  ],

  // Years, days and ranges
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

  // The form
  [
    'a form in which nobody writes',
    {
      'form.fields': [{ id: 'content', label: ['事業内容'], input: 'given', isRequired: false }],
      'projects[0].given': undefined,
      rollUps: undefined,
    },
    [{ code: 'nothingToWrite', place: 'form.fields' }],
  ],
  [
    'a project whose fields are all for others',
    {
      'form.fields': [
        { id: 'content', label: ['事業内容'], input: 'given', isRequired: false },
        { ...field, id: 'reason', label: ['理由'], flags: ['juten'] },
      ],
      'projects[0].given': undefined,
      rollUps: undefined,
    },
    [{ code: 'projectAsksNothing', place: 'projects[0]', number: '11-1' }],
  ],
  ...['{FY-}', '｛FY｝', '{ＦＹ}', '{FY', '{FY-100}', '{FY年度}'].map((standIn): Broken => {
    const label = `${standIn}の取組`;
    const whole = standIn === '{FY' ? label : standIn;
    return [
      `a label with ${standIn}`,
      { 'form.fields[9].label': [label] },
      [{ code: 'standInUnclear', place: 'form.fields[9].label[0]', label, standIn: whole }],
    ];
  }),
  ['labels with years of every kind', { 'form.fields[9].label': ['{fy}と{FY-1}と{FY+10}と{その他}'] }, []],
  [
    'more fields than a sheet can send',
    { 'form.fields[10]': { ...field, id: 'wide', label: ['広い表'], answer: wideTable } },
    [{ code: 'fieldsTooMany', place: 'form.fields', count: 417, most: 400 }],
  ],
  [
    'ids of cells that are too long',
    {
      'form.fields[8].id': 'aRatherLongNameOfATable',
      'projects[0].given[1]': undefined,
      'projects[0].given': [{ field: 'content', text: '文' }],
    },
    [
      {
        code: 'cellIdLong',
        place: 'form.fields[8].answer.rows[1].id',
        id: 'aRatherLongNameOfATableCountY2022',
        most: 32,
      },
      {
        code: 'cellIdLong',
        place: 'form.fields[8].answer.rows[2].id',
        id: 'aRatherLongNameOfATablePersonsY2022',
        most: 32,
      },
      {
        code: 'cellIdLong',
        place: 'form.fields[8].answer.rows[3].id',
        id: 'aRatherLongNameOfATableAverageY2022',
        most: 32,
      },
    ],
  ],
  [
    'a condition and a text for a whole table',
    {
      'form.fields[3].requiredIf[0]': { field: 'matrix', isFilled: true },
      'projects[0].given[1].field': 'matrix',
    },
    [
      {
        code: 'fieldIsTable',
        place: 'projects[0].given[1].field',
        id: 'matrix',
        cells: ['matrixGoalY2022', 'matrixGoalY2023', 'matrixCountY2022', 'matrixCountY2023'],
      },
      {
        code: 'fieldIsTable',
        place: 'form.fields[3].requiredIf[0].field',
        id: 'matrix',
        cells: ['matrixGoalY2022', 'matrixGoalY2023', 'matrixCountY2022', 'matrixCountY2023'],
      },
    ],
  ],
  [
    'conditions that say nothing, never hold or never change',
    {
      'form.fields[3].shownIf': [
        { field: 'grade' },
        { field: 'grade', is: ['A'], isFilled: false },
        { field: 'grade', is: ['A'], isNot: ['A', 'B'] },
        { field: 'content', isFilled: true },
        { field: 'grade', atLeast: 3 },
        { field: 'rate', atLeast: 80, below: 80 },
      ],
    },
    [
      { code: 'conditionEmpty', place: 'form.fields[3].shownIf[0]' },
      { code: 'conditionNeverHolds', place: 'form.fields[3].shownIf[1]' },
      { code: 'conditionNeverHolds', place: 'form.fields[3].shownIf[2]' },
      { code: 'fieldNotWritten', place: 'form.fields[3].shownIf[3].field', id: 'content' },
      { code: 'fieldNotNumber', place: 'form.fields[3].shownIf[4].field', id: 'grade' },
      { code: 'conditionNeverHolds', place: 'form.fields[3].shownIf[5]' },
    ],
  ],
  ['a condition on a grade with its mark', { 'form.fields[3].shownIf[0].is': ['Ａ○'] }, []],
  [
    'fields that wait for each other',
    { 'form.fields[2].shownIf': [{ field: 'reason', isFilled: true }] },
    [circle('condition', 'form.fields[2].shownIf', 'grade', 'reason')],
  ],
  ['fields that need each other', { 'form.fields[2].requiredIf': [{ field: 'reason', isFilled: true }] }, []],
  [
    'a figure worked out of a text, and one of itself',
    { 'form.fields[7].answer.computed': { how: 'sum', of: ['activity', 'rate'] } },
    [
      { code: 'fieldNotNumber', place: 'form.fields[7].answer.computed.of[0]', id: 'activity' },
      circle('computed', 'form.fields[7].answer.computed', 'rate'),
    ],
  ],
  [
    'a product of one, and a quotient of three',
    {
      'form.fields[7].answer.computed': { how: 'product', of: ['spent'] },
      'form.fields[8].answer.rows[3].answer.computed': {
        how: 'quotient',
        of: ['persons', 'count', 'average'],
      },
    },
    [
      { code: 'operandCount', place: 'form.fields[7].answer.computed.of', how: 'product', count: 1 },
      {
        code: 'operandCount',
        place: 'form.fields[8].answer.rows[3].answer.computed.of',
        how: 'quotient',
        count: 3,
      },
      circle('computed', 'form.fields[8].answer.rows[3].answer.computed', 'average'),
    ],
  ],
  [
    'a column that adds up one that there is not',
    { 'form.fields[8].answer.columns[1].sumOf': ['y2022', 'y2021'] },
    [
      unknown('form.fields[8].answer.columns[1].sumOf[1]', 'column', 'y2021', {
        nearest: 'y2022',
        known: ['y2022', 'y2023'],
      }),
    ],
  ],
  [
    'columns that add each other up',
    {
      'form.fields[8].answer.columns[0].sumOf': ['y2023'],
      'form.fields[8].answer.columns[1].sumOf': ['y2022'],
    },
    [circle('columnSum', 'form.fields[8].answer.columns[0].sumOf', 'y2022', 'y2023')],
  ],
  [
    'a column of years that run backwards',
    { 'form.fields[8].answer.columns[0].year': { fixed: 2010, until: 2007 } },
    [
      {
        code: 'yearsReversed',
        place: 'form.fields[8].answer.columns[0].year',
        from: 2010,
        until: 2007,
      },
    ],
  ],
  [
    'rows worked out of each other',
    {
      'form.fields[8].answer.rows[1].answer.computed': { how: 'sum', of: ['average'] },
      'form.fields[8].answer.rows[3].answer.computed': { how: 'sum', of: ['count', 'goal'] },
    },
    [
      { code: 'fieldNotNumber', place: 'form.fields[8].answer.rows[3].answer.computed.of[1]', id: 'goal' },
      circle('computed', 'form.fields[8].answer.rows[1].answer.computed', 'count', 'average'),
    ],
  ],
  [
    'figures worked out of too few or too many',
    {
      'form.fields[7].answer.computed.of': ['spent', 'budget', 'matrixCountY2022'],
      'form.fields[8].answer.rows[3].answer.computed.of': ['persons'],
    },
    [
      { code: 'operandCount', place: 'form.fields[7].answer.computed.of', how: 'percent', count: 3 },
      {
        code: 'operandCount',
        place: 'form.fields[8].answer.rows[3].answer.computed.of',
        how: 'difference',
        count: 1,
      },
    ],
  ],
  [
    'texts that nobody sees',
    { 'projects[0].given[0].field': 'activity', 'projects[1].given[0].department': 'toshokan' },
    [
      { code: 'givenIsWritten', place: 'projects[0].given[0].field', id: 'activity' },
      { code: 'givenForOther', place: 'projects[1].given[0].department', id: 'toshokan' },
    ],
  ],

  [
    'a text for what another year wrote',
    {
      'form.fields[8].answer.rows[1].isOnlyThisYear': true,
      'projects[0].given[1].field': 'matrixCountY2022',
    },
    [],
  ],

  // Scales
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

  // Indicators, ratings and roll-ups
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
