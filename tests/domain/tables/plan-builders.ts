import type {
  Department,
  DepartmentId,
  FieldId,
  LevelId,
  MunicipalityId,
  NodeId,
  PlanDefinition,
  PlanId,
  Project,
  ProjectId,
} from '#domain/plan/plan-definition.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';

/** Two levels, two departments, three projects: one of one department, one of both, one written jointly. */
export function aPlan(changes: Partial<PlanDefinition> = {}): PlanDefinition {
  return {
    schema: 1,
    id: 'danjo3' as PlanId,
    name: '試験の計画',
    municipality: { id: 'shiken' as MunicipalityId, name: '試験市' },
    fiscalYear: 2023,
    levels: [
      { id: 'policy' as LevelId, name: '基本方針' },
      { id: 'direction' as LevelId, name: '施策の方向' },
    ],
    nodes: [
      { id: 'policy1' as NodeId, level: 'policy' as LevelId, code: 'Ⅰ', name: '基盤' },
      {
        id: 'direction1' as NodeId,
        level: 'direction' as LevelId,
        parent: 'policy1' as NodeId,
        code: '1',
        name: '理解',
      },
    ],
    departments: [aDepartment('jinken', '人権課'), aDepartment('kiki', '危機管理課')],
    projects: [
      aProject('1', ['jinken']),
      aProject('2', ['kiki', 'jinken']),
      { ...aProject('1-(3)', ['kiki', 'jinken']), written: 'jointly' },
    ],
    form: {
      number: ['№'],
      departments: ['所管課'],
      projectName: ['事業名'],
      fields: [
        { id: 'content' as FieldId, label: ['事業内容'], input: 'given', isRequired: false },
        { id: 'activity' as FieldId, label: ['{FY}年度の取組内容'], input: 'written', isRequired: true },
      ],
    },
    calendar: { deadline: '2024-06-14' },
    ...changes,
  };
}

export function aDepartment(id: string, name: string): Department {
  return { id: id as DepartmentId, name };
}

export function aProject(number: string, departments: string[]): Project {
  return {
    id: `p${number.replace(/\W/g, '')}` as ProjectId,
    number,
    name: `事業${number}`,
    parent: 'direction1' as NodeId,
    departments: departments as DepartmentId[],
    written: 'perDepartment',
  };
}

export function aHead(key: string, changes: Partial<SheetHead> = {}): Record<string, SheetHead> {
  const [project = '', department = ''] = key.split('/');
  return {
    [key]: {
      project: project as ProjectId,
      department: department as DepartmentId,
      state: 'submitted',
      revision: 2,
      updatedAt: '2024-06-10T05:03:59.000Z',
      updatedBy: '窓口 花子',
      entries: { ['activity' as FieldId]: '講座を開いた。' },
      ...changes,
    },
  };
}
