import type { Rated } from '#domain/grades/rating.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { PlanDefinition, RatingId } from '#domain/plan/plan-definition.ts';
import { department, project, roundPlan } from '../round/round-plan.ts';

/** Two policies, each with projects of departments, opinions about policies and projects, both replied to. */
export function opinionPlan(more: Record<string, unknown> = {}): PlanDefinition {
  const request = (id: string, of: object) => ({ id, name: id, of, by: 'committee', isRepliedTo: true });
  return roundPlan({
    levels: [{ id: 'policy', name: '方針' }],
    nodes: [
      { id: 'n1', level: 'policy', code: 'Ⅰ', name: '方針１' },
      { id: 'n2', level: 'policy', code: 'Ⅱ', name: '方針２' },
    ],
    departments: [department('a'), department('b'), department('c')],
    projects: [
      project('p1', ['a', 'b'], { parent: 'n1' as never }),
      project('p2', ['c'], { parent: 'n2' as never }),
    ],
    opinions: [
      request('policies', { things: 'nodes', level: 'policy' }),
      request('projects', { things: 'projects' }),
    ],
    ...more,
  });
}

export function anOpinion(request: string, of: Rated, text = '意見'): OpinionHead {
  const at = '2024-08-08T00:00:00.000Z';
  const id = request as RatingId;
  const opinion = { request: id, of, fiscalYear: 2023, member: 'm1', text, by: '委員', at };
  return { request: id, member: 'm1', revision: 1, updatedAt: at, updatedBy: '委員', opinion };
}

export const n1 = { things: 'node', node: 'n1' } as Rated;
export const n2 = { things: 'node', node: 'n2' } as Rated;
export const p1 = { things: 'project', project: 'p1' } as Rated;
export const p2 = { things: 'project', project: 'p2' } as Rated;
export const sheet = (of: string, department: string) =>
  ({ things: 'sheet', project: of, department }) as Rated;
