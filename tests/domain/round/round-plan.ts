import type {
  Department,
  DepartmentId,
  PlanDefinition,
  Project,
  ProjectId,
} from '#domain/plan/plan-definition.ts';
import { parsePlanDefinition } from '#domain/protocol/plan-definition-schema.ts';

export function department(id: string, more: Partial<Omit<Department, 'id'>> = {}): Department {
  return { id: id as DepartmentId, name: `${id}課`, ...more };
}

export function project(
  id: string,
  departments: string[],
  more: Partial<Omit<Project, 'id' | 'departments'>> & { succeeds?: ProjectId[] } = {},
): Project {
  return {
    id: id as ProjectId,
    number: id.replace(/\D/g, ''),
    name: `事業${id}`,
    departments: departments as DepartmentId[],
    written: 'perDepartment',
    ...more,
  };
}

/** A plan of FY2024 with two fields; each test states the difference. */
export function roundPlan(more: Record<string, unknown> = {}): PlanDefinition {
  const plan = parsePlanDefinition({
    schema: 1,
    id: 'keikaku',
    name: '試験の計画',
    municipality: { id: 'shi', name: '試験市' },
    fiscalYear: 2024,
    levels: [],
    nodes: [],
    departments: [department('a'), department('b')],
    projects: [project('p1', ['a', 'b'])],
    form: {
      number: ['№'],
      departments: ['所管課'],
      projectName: ['事業名'],
      fields: [
        { id: 'activity', label: ['{FY}年度の取組内容'], input: 'written', isRequired: true },
        { id: 'issues', label: ['今後の課題'], input: 'written', isRequired: false },
      ],
    },
    calendar: {},
    ...more,
  });
  if (!plan) throw new Error('not a plan definition');
  return plan;
}
