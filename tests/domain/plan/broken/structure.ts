import { type Broken, circle, levels } from './broken.ts';

/** The structure. */
export const brokenStructure: Broken[] = [
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
];
