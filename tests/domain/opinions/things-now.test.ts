import { expect, test } from 'vitest';
import { thingsNow } from '#domain/opinions/things-now.ts';
import { department, project } from '../round/round-plan.ts';
import { n1, opinionPlan, p1, sheet } from './opinion-plan.ts';

const last = opinionPlan({ fiscalYear: 2023 });

test('a thing that goes on is itself', () => {
  for (const of of [n1, p1, sheet('p1', 'a'), { things: 'plan' } as const]) {
    expect(thingsNow(last, opinionPlan(), of)).toEqual([of]);
  }
});

test('a project that others took the place of is those; one that ended is nothing', () => {
  const ended = project('p1', ['a'], { valid: { until: 2023 } });
  const heirs = ['p5', 'p6'].map((id) => project(id, ['a'], { succeeds: ['p1'] as never[] }));
  const now = opinionPlan({ projects: [ended, ...heirs] });
  expect(thingsNow(last, now, p1)).toEqual([
    { things: 'project', project: 'p5' },
    { things: 'project', project: 'p6' },
  ]);
  expect(thingsNow(last, now, sheet('p1', 'a'))).toEqual([sheet('p5', 'a'), sheet('p6', 'a')]);
  expect(thingsNow(last, opinionPlan({ projects: [ended] }), p1)).toEqual([]);
});

test('a sheet follows its department', () => {
  const departments = [
    department('a', { valid: { until: 2023 } }),
    department('b'),
    department('c'),
    department('d', { succeeds: ['a'] as never[] }),
  ];
  const projects = [project('p1', ['d', 'b'])];
  const now = opinionPlan({ departments, projects });
  expect(thingsNow(last, now, sheet('p1', 'a'))).toEqual([sheet('p1', 'd')]);
  expect(thingsNow(last, now, sheet('p1', 'b'))).toEqual([sheet('p1', 'b')]);
});

test('of another plan only what has the same name goes on', () => {
  const [first, second] = last.nodes;
  const nodes = [first, { ...second, name: '別の方針' }];
  const now = opinionPlan({ id: 'shin', nodes });
  expect(thingsNow(last, now, n1)).toEqual([n1]);
  expect(thingsNow(last, now, { things: 'node', node: 'n2' } as never)).toEqual([]);
});
