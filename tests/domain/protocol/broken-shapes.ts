import type { ShapeProblem } from '#domain/plan/shape-problem.ts';
import type { Changes } from '../plan/changed-plan.ts';

type Broken = [what: string, changes: Changes, problems: ShapeProblem[]];

const test = 'scales[0].rules.rules[0].when[0]';
const kinds = ['text', 'number', 'money', 'date', 'choice', 'grade', 'years'];

/** What is changed in the whole plan, and all that is then said. */
export const brokenShapes: Broken[] = [
  // Missing, and of another kind
  ['no name', { name: undefined }, [{ code: 'missing', place: 'name', expected: 'text' }]],
  ['no form', { form: undefined }, [{ code: 'missing', place: 'form', expected: 'group' }]],
  ['no year', { fiscalYear: undefined }, [{ code: 'missing', place: 'fiscalYear', expected: 'number' }]],
  [
    'no way of writing',
    { 'projects[0].written': undefined },
    [{ code: 'missing', place: 'projects[0].written', allowed: ['perDepartment', 'jointly', 'byLead'] }],
  ],
  [
    'an answer without its kind',
    { 'form.fields[4].answer.kind': undefined },
    [{ code: 'missing', place: 'form.fields[4].answer.kind', allowed: kinds }],
  ],
  ...(
    [
      ['name', 5, '5', 'number', 'text'],
      ['fiscalYear', '2023', '2023', 'text', 'number'],
      ['fiscalYear', null, 'null', 'nothing', 'number'],
      ['fiscalYear', 2023.5, '2023.5', 'number', 'whole'],
      ['levels', {}, '{}', 'group', 'list'],
      ['form', [], '[]', 'list', 'group'],
      ['form.fields[0].isRequired', 'はい', 'はい', 'text', 'yesNo'],
      ['opinions[0].isRepliedTo', 'はい', 'はい', 'text', 'yesNo'],
      ['opinions[0].isRepliedTo', 1, '1', 'number', 'yesNo'],
      ['form.number', '№', '№', 'text', 'list'],
      ['form.fields[4].answer', 'text', 'text', 'text', 'group'],
      ['projects[0]', 'p1', 'p1', 'text', 'group'],
    ] as const
  ).map(
    ([place, value, shown, found, expected]): Broken => [
      `${place} as ${JSON.stringify(value)}`,
      { [place]: value },
      [{ code: 'wrongKind', place, value: shown, found, expected }],
    ],
  ),

  // Too little and too much
  ['an empty name', { name: '' }, [{ code: 'emptyText', place: 'name' }]],
  [
    'a long name',
    { 'projects[1].name': 'あ'.repeat(501) },
    [{ code: 'longText', place: 'projects[1].name', length: 501, most: 500 }],
  ],
  [
    'an empty list',
    { 'projects[1].departments': [] },
    [{ code: 'shortList', place: 'projects[1].departments', least: 1 }],
  ],
  ['no flags at all', { flags: [] }, [{ code: 'shortList', place: 'flags', least: 1 }]],
  [
    'a long list',
    { levels: Array.from({ length: 21 }, (_, index) => ({ id: `l${index}`, name: '層' })) },
    [{ code: 'longList', place: 'levels', count: 21, most: 20 }],
  ],
  [
    'too many writings of a label',
    { 'form.number': Array.from({ length: 51 }, (_, index) => `番号${index}`) },
    [{ code: 'longList', place: 'form.number', count: 51, most: 50 }],
  ],
  [
    'an early year',
    { fiscalYear: 5 },
    [{ code: 'smallNumber', place: 'fiscalYear', value: '5', least: 1900, isBeyond: false }],
  ],
  [
    'no weight',
    { 'indicators[0].weight': 0 },
    [{ code: 'smallNumber', place: 'indicators[0].weight', value: '0', least: 0, isBeyond: true }],
  ],
  [
    'a late year',
    { fiscalYear: 20230 },
    [{ code: 'bigNumber', place: 'fiscalYear', value: '20230', most: 2999 }],
  ],

  // Words, ids, days, colours
  ['another version', { schema: 2 }, [{ code: 'notAllowed', place: 'schema', value: '2', allowed: ['1'] }]],
  [
    'a slip in a word',
    { 'projects[0].written': 'perdepartmnt' },
    [
      {
        code: 'notAllowed',
        place: 'projects[0].written',
        value: 'perdepartmnt',
        allowed: ['perDepartment', 'jointly', 'byLead'],
        nearest: 'perDepartment',
      },
    ],
  ],
  [
    'a kind of answer that there is not',
    { 'form.fields[4].answer.kind': 'select' },
    [{ code: 'notAllowed', place: 'form.fields[4].answer.kind', value: 'select', allowed: kinds }],
  ],
  ...(
    [
      ['id', 'Danjo 3', 'smallAndHyphen', 'danjo3'],
      ['projects[0].id', 'ｐ１', 'small', 'p1'],
      ['projects[0].id', '12', 'small', undefined],
      ['form.fields[0].id', '事業内容', 'all', undefined],
      ['form.fields[0].id', 'Own-Text', 'all', 'ownText'],
      ['nodes[0].id', 'policy_1', 'allAndHyphen', 'policy1'],
    ] as const
  ).map(
    ([place, value, letters, mended]): Broken => [
      `${place} as ${value}`,
      { [place]: value },
      [{ code: 'notAnId', place, value, letters, most: 32, ...(mended ? { mended } : {}) }],
    ],
  ),
  [
    'a long id of a column',
    { 'form.fields[8].answer.columns[0].id': 'theFirstColumnOfAll' },
    [
      {
        code: 'notAnId',
        place: 'form.fields[8].answer.columns[0].id',
        value: 'theFirstColumnOfAll',
        letters: 'all',
        most: 16,
        mended: 'theFirstColumnOf',
      },
    ],
  ],
  [
    'a day that there is not',
    { 'calendar.deadline': '2024-02-30' },
    [{ code: 'notADay', place: 'calendar.deadline', value: '2024-02-30', mayBeMonth: false }],
  ],
  [
    'a month that there is not',
    { 'calendar.steps[0].from': '2024-13' },
    [{ code: 'notADay', place: 'calendar.steps[0].from', value: '2024-13', mayBeMonth: true }],
  ],
  [
    'a day as a number',
    { 'calendar.steps[0].from': 202406 },
    [
      {
        code: 'wrongKind',
        place: 'calendar.steps[0].from',
        value: '202406',
        found: 'number',
        expected: 'text',
      },
    ],
  ],
  [
    'a colour in words',
    { 'scales[0].grades[0].color': '緑' },
    [{ code: 'notAColor', place: 'scales[0].grades[0].color', value: '緑' }],
  ],
  [
    'two mail addresses in one',
    { 'departments[0].mail': 'a@city.jp, b@city.jp' },
    [
      {
        code: 'notMail',
        place: 'departments[0].mail',
        value: 'a@city.jp, b@city.jp',
      },
    ],
  ],

  // Properties that there are not
  [
    'a slip in a property',
    { 'projects[0].departmnets': ['jinken'], 'projects[0].colour': 1 },
    [
      {
        code: 'unknownKey',
        place: 'projects[0].departmnets',
        key: 'departmnets',
        nearest: 'departments',
      },
      { code: 'unknownKey', place: 'projects[0].colour', key: 'colour' },
    ],
  ],
  [
    'a property of another kind of answer',
    { 'form.fields[5].answer.min': 0 },
    [{ code: 'unknownKey', place: 'form.fields[5].answer.min', key: 'min' }],
  ],

  // Of several shapes the one that was meant
  [
    'a comparison with a slip',
    { [`${test}.is`]: 'mett' },
    [
      {
        code: 'notAllowed',
        place: `${test}.is`,
        value: 'mett',
        allowed: ['met', 'missed', 'better', 'kept', 'worse', 'notBetter', 'notWorse'],
        nearest: 'met',
      },
    ],
  ],
  [
    'a band without what it is a percentage of',
    { [test]: { against: 'target', atLeast: 80 } },
    [{ code: 'missing', place: `${test}.percentOf`, allowed: ['amount', 'way'] }],
  ],
  [
    'a test that compares nothing',
    { [test]: { against: 'goal' } },
    [
      {
        code: 'notAllowed',
        place: `${test}.against`,
        value: 'goal',
        allowed: ['target', 'yearTarget', 'finalTarget', 'baseline', 'previous', 'pace'],
      },
      { code: 'oneOfKeys', place: test, keys: ['is', 'percentOf'], found: [] },
    ],
  ],
  [
    'a comparison and a band at once',
    { [`${test}.percentOf`]: 'way' },
    [{ code: 'oneOfKeys', place: test, keys: ['is', 'percentOf'], found: ['is', 'percentOf'] }],
  ],
  [
    'a column’s year with a slip',
    { 'form.fields[8].answer.columns[0].year': { fixd: 2022 } },
    [
      {
        code: 'oneOfKeys',
        place: 'form.fields[8].answer.columns[0].year',
        keys: ['afterRound', 'fixed'],
        found: [],
      },
      {
        code: 'unknownKey',
        place: 'form.fields[8].answer.columns[0].year.fixd',
        key: 'fixd',
        nearest: 'fixed',
      },
    ],
  ],
  [
    'a column’s year as a text',
    { 'form.fields[8].answer.columns[0].year': { fixed: '2022' } },
    [
      {
        code: 'wrongKind',
        place: 'form.fields[8].answer.columns[0].year.fixed',
        value: '2022',
        found: 'text',
        expected: 'number',
      },
    ],
  ],
  [
    'a column’s year without its group',
    { 'form.fields[8].answer.columns[0].year': 2022 },
    [
      {
        code: 'wrongKind',
        place: 'form.fields[8].answer.columns[0].year',
        value: '2022',
        found: 'number',
        expected: 'group',
      },
    ],
  ],
  [
    'a share that is neither word nor percentage',
    { 'scales[0].rules.combine.rows[0].of': 'half' },
    [
      {
        code: 'notAllowed',
        place: 'scales[0].rules.combine.rows[0].of',
        value: 'half',
        allowed: ['all', 'any', '{"percent": …}'],
      },
    ],
  ],
  [
    'a share beyond all',
    { 'scales[0].rules.combine.rows[0].of': { percent: 101 } },
    [{ code: 'bigNumber', place: 'scales[0].rules.combine.rows[0].of.percent', value: '101', most: 100 }],
  ],
  [
    'grades that need a reason, as one word',
    { 'ratings[0].reasonFor': 'C' },
    [{ code: 'notAllowed', place: 'ratings[0].reasonFor', value: 'C', allowed: ['all', '[…]'] }],
  ],
  [
    'grades that need a reason, one of them a number',
    { 'ratings[0].reasonFor[0]': 3 },
    [{ code: 'wrongKind', place: 'ratings[0].reasonFor[0]', value: '3', found: 'number', expected: 'text' }],
  ],
  [
    'a roll-up of nothing',
    { 'rollUps[0].from': {} },
    [
      {
        code: 'oneOfKeys',
        place: 'rollUps[0].from',
        keys: ['indicators', 'field', 'rating', 'rollUp'],
        found: [],
      },
    ],
  ],
  [
    'a roll-up of two things',
    { 'rollUps[0].from': { field: 'grade', indicators: true } },
    [
      {
        code: 'oneOfKeys',
        place: 'rollUps[0].from',
        keys: ['indicators', 'field', 'rating', 'rollUp'],
        found: ['indicators', 'field'],
      },
    ],
  ],
  [
    'a roll-up of a field that has no id',
    { 'rollUps[0].from': { field: 'Grade' } },
    [
      {
        code: 'notAnId',
        place: 'rollUps[0].from.field',
        value: 'Grade',
        letters: 'all',
        most: 32,
        mended: 'grade',
      },
    ],
  ],
  [
    'a combination without its rows',
    { 'scales[0].rules.combine': { how: 'counted', otherwise: 'C', half: 'up' } },
    [
      { code: 'missing', place: 'scales[0].rules.combine.rows', expected: 'list' },
      { code: 'unknownKey', place: 'scales[0].rules.combine.half', key: 'half' },
    ],
  ],
  [
    'nodes to rate without their level',
    { 'opinions[0].of': { things: 'nodes' } },
    [{ code: 'missing', place: 'opinions[0].of.level', expected: 'text' }],
  ],

  // Characters
  [
    'a control character and half a pair',
    { 'projects[0].name': '講座\u0007の開催', 'projects[0].given[0].text': '\ud83d' },
    [
      { code: 'unprintable', place: 'projects[0].name', character: 'U+0007' },
      { code: 'unprintable', place: 'projects[0].given[0].text', character: 'U+D83D' },
    ],
  ],
];
