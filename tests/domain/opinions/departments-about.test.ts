import { expect, test } from 'vitest';
import { departmentsAbout } from '#domain/opinions/departments-about.ts';
import { department, project } from '../round/round-plan.ts';
import { n1, n2, opinionPlan, p1, sheet } from './opinion-plan.ts';

const indicator = {
  id: 'i1',
  number: '1',
  name: '指標',
  project: 'p2',
  departments: ['b'],
  parts: [{ id: 'x', period: 'state', targets: [] }],
};
const plan = opinionPlan({
  indicators: [indicator],
  projects: [
    project('p1', ['a', 'b'], { parent: 'n1' as never }),
    project('p2', ['c'], { parent: 'n2' as never }),
    project('p3', ['a', 'c'], { written: 'jointly' }),
  ],
});

test.each([
  ['a project', p1, ['a', 'b']],
  ['a sheet', sheet('p1', 'b'), ['b']],
  ['a sheet that several write together', sheet('p3', 'a'), ['a', 'c']],
  ['an indicator', { things: 'indicator', indicator: 'i1' } as never, ['b']],
  ['a node with projects below it', n1, ['a', 'b']],
  ['a node with a project and its indicator below it', n2, ['b', 'c']],
  ['the plan', { things: 'plan' } as const, ['a', 'b', 'c']],
  ['a project that there is not', { things: 'project', project: 'p9' } as never, []],
])('%s is about those whose own it is', (_what, of, expected) => {
  expect(departmentsAbout(plan, of)).toEqual(expected);
});

test('what stands below a node below it counts, and who answers for the node', () => {
  const nodes = [
    { id: 'n1', level: 'policy', code: 'Ⅰ', name: '方針１' },
    { id: 'n2', level: 'measure', parent: 'n1', code: '1', name: '施策', departments: ['b'] },
  ];
  const levels = [
    { id: 'policy', name: '方針' },
    { id: 'measure', name: '施策' },
  ];
  const projects = [project('p1', ['c'], { parent: 'n2' as never })];
  expect(departmentsAbout(opinionPlan({ levels, nodes, projects }), n1)).toEqual(['b', 'c']);
});

test('a department or project that has ended is nobody’s concern this year', () => {
  const ended = { until: 2023 };
  const departments = [department('a', { valid: ended }), department('b'), department('c')];
  expect(departmentsAbout(opinionPlan({ departments }), p1)).toEqual(['b']);
  const projects = [project('p1', ['a'], { parent: 'n1' as never, valid: ended })];
  expect(departmentsAbout(opinionPlan({ projects }), n1)).toEqual([]);
});
