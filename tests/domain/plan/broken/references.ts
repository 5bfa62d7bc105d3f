import { type Broken, departments, grades, levels, moments, nodes, scales, unknown } from './broken.ts';

/** What is referred to. */
export const brokenReferences: Broken[] = [
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
];
