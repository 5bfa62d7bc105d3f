import { type Broken, circle, field, unknown } from './broken.ts';

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

/** The form. */
export const brokenForm: Broken[] = [
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
];
