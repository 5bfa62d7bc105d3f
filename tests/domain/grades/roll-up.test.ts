import { expect, test } from 'vitest';
import type { GradeSources } from '#domain/grades/graded-things.ts';
import { rollUp } from '#domain/grades/roll-up.ts';
import type {
  DepartmentId,
  FieldId,
  IndicatorId,
  ProjectId,
  RatingId,
} from '#domain/plan/plan-definition.ts';
import { planWith } from './plan-with.ts';

const indicator = (id: string, node: string, more = {}) => ({
  id,
  number: id,
  name: id,
  node,
  departments: ['a'],
  scale: 's',
  parts: [{ id: 'value', period: 'state', targets: [] }],
  ...more,
});

const plan = planWith({
  scales: [
    {
      id: 's',
      name: '評価',
      order: 'bestFirst',
      grades: [
        { code: 'A', name: '達成' },
        { code: 'B', name: '維持' },
        { code: 'C', name: '低下' },
        { code: 'IV', name: '比較不能', isUnrated: true },
      ],
    },
  ],
  indicators: [
    indicator('i1', 'm1', { weight: 3 }),
    indicator('i2', 'm1'),
    indicator('i3', 'm2'),
    indicator('gone', 'm2', { valid: { until: 2022 } }),
  ],
  form: {
    number: ['№'],
    departments: ['所管課'],
    projectName: ['事業名'],
    fields: [
      {
        id: 'stage',
        label: ['達成度'],
        input: 'written',
        isRequired: true,
        answer: { kind: 'grade', scale: 's' },
      },
    ],
  },
  ratings: [
    { id: 'committee', name: '委員', scale: 's', of: { things: 'indicators' }, by: 'committee' },
    {
      id: 'members',
      name: '委員それぞれ',
      scale: 's',
      of: { things: 'projects' },
      by: 'eachMember',
      combine: { how: 'median' },
    },
  ],
  rollUps: [
    {
      id: 'measures',
      name: '施策',
      level: 'measure',
      scale: 's',
      from: { indicators: true },
      combine: { how: 'mean', half: 'down', isWeighted: true },
    },
    {
      id: 'goals',
      name: '目標',
      level: 'goal',
      scale: 's',
      from: { rollUp: 'measures' },
      combine: { how: 'worst' },
    },
    { id: 'stages', name: '達成度', level: 'goal', scale: 's', from: { field: 'stage' } },
    {
      id: 'juten',
      name: '重点',
      level: 'goal',
      scale: 's',
      from: { field: 'stage' },
      flags: ['juten'],
      combine: { how: 'best' },
    },
    { id: 'byMembers', name: '委員', level: 'goal', scale: 's', from: { rating: 'members' } },
  ],
});

const suggestions = (grades: Record<string, string | undefined>): GradeSources => ({
  suggestions: Object.entries(grades).map(([id, grade]) => ({
    indicator: id as IndicatorId,
    fiscalYear: 2023,
    parts: [],
    ...(grade === undefined ? {} : { grade }),
  })),
});
const up = (id: string, sources: GradeSources) => rollUp(plan, id as RatingId, sources);
const gradesOf = (id: string, sources: GradeSources) =>
  up(id, sources).map(({ node, grade }) => [node, grade]);

test('indicators become one grade by their weights, and measures become one for the goal', () => {
  const sources = suggestions({ i1: 'A', i2: 'C', i3: 'C' });
  expect(gradesOf('measures', sources)).toEqual([
    ['m1', 'B'],
    ['m2', 'C'],
  ]);
  expect(gradesOf('goals', sources)).toEqual([['g1', 'C']]);
});

test('a grade that a person gave counts before the suggested one', () => {
  const ratings = [
    {
      request: 'committee' as RatingId,
      of: { things: 'indicator', indicator: 'i3' as IndicatorId } as const,
      grade: 'A',
    },
  ];
  expect(gradesOf('measures', { ...suggestions({ i1: 'A', i2: 'A', i3: 'C' }), ratings })).toEqual([
    ['m1', 'A'],
    ['m2', 'A'],
  ]);
});

test('what is missing leaves the node open, and is counted', () => {
  const [first] = up('measures', suggestions({ i1: 'A' }));
  expect(first).toMatchObject({ node: 'm1', counts: { missing: 1 } });
  expect(first?.grade).toBeUndefined();
});

const entry = (project: string, department: string, text: string) => ({
  project: project as ProjectId,
  department: department as DepartmentId,
  field: 'stage' as FieldId,
  text,
});
const entries = [entry('p1', 'a', 'Ａ'), entry('p1', 'b', 'C'), entry('p2', 'b', 'IV')];

test('grades of sheets are counted, with those of a flag beside them', () => {
  const [goal] = up('stages', { entries });
  expect(goal?.counts.rows).toEqual([
    { grade: 'A', isUnrated: false, count: 1, flagged: { juten: 1 } },
    { grade: 'B', isUnrated: false, count: 0, flagged: {} },
    { grade: 'C', isUnrated: false, count: 1, flagged: { juten: 1 } },
    { grade: 'IV', isUnrated: true, count: 1, flagged: {} },
  ]);
  expect(goal?.grade).toBeUndefined();
});

test('a roll-up of flagged projects takes in only them', () => {
  expect(up('juten', { entries })).toMatchObject([{ grade: 'A', counts: { missing: 0 } }]);
  expect(up('juten', { entries })[0]?.counts.rows.find(({ grade }) => grade === 'IV')?.count).toBe(0);
});

test('members’ grades become one before they are counted', () => {
  const rating = (grade: string) => ({
    request: 'members' as RatingId,
    of: { things: 'project', project: 'p1' as ProjectId } as const,
    grade,
  });
  const [goal] = up('byMembers', { ratings: ['A', 'C', 'B'].map(rating) });
  expect(goal?.counts).toMatchObject({
    missing: 1,
    rows: [{ count: 0 }, { count: 1 }, { count: 0 }, { count: 0 }],
  });
});

test('roll-ups that are made of each other end', () => {
  const circle = {
    ...plan,
    rollUps: plan.rollUps?.map((one) => ({ ...one, from: { rollUp: one.id } })) ?? [],
  };
  expect(rollUp(circle, 'measures' as RatingId, {})).toMatchObject([{ node: 'm1' }, { node: 'm2' }]);
  expect(rollUp(plan, 'nobody' as RatingId, {})).toEqual([]);
});
