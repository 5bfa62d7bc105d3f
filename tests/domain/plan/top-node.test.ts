import { expect, test } from 'vitest';
import type { LevelId, NodeId, PlanNode, ProjectId } from '#domain/plan/plan-definition.ts';
import { topNodes } from '#domain/plan/top-node.ts';
import { examplePlan } from '../../addin/ports/example-plan.ts';

const node = (id: string, parent?: string): PlanNode => ({
  id: id as NodeId,
  level: 'l' as LevelId,
  code: id,
  name: id,
  ...(parent === undefined ? {} : { parent: parent as NodeId }),
});
const projects = examplePlan.projects.map((project, index) => {
  const parent = ['c', 'a', undefined][index];
  return { ...project, ...(parent === undefined ? {} : { parent: parent as NodeId }) };
});

test('a project belongs to the top of the nodes above it; one without a node to none', () => {
  const tops = topNodes({ nodes: [node('c', 'b'), node('b', 'a'), node('a'), node('d')], projects });
  expect([...tops]).toEqual([
    ['p1', 'a'],
    ['p2', 'a'],
  ]);
});

test('nodes that are each other’s parents end somewhere', () => {
  const tops = topNodes({ nodes: [node('c', 'a'), node('a', 'c')], projects });
  expect(tops.get('p1' as ProjectId)).toBeDefined();
});
