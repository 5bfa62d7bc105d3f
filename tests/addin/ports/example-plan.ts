import type { Me, Round } from '#addin/api/tenken-api.ts';
import type {
  DepartmentId,
  FieldId,
  MunicipalityId,
  PlanDefinition,
  PlanId,
  ProjectId,
} from '#domain/plan/plan-definition.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';

export const activity = 'activity' as FieldId;
export const selfEvaluation = 'selfEvaluation' as FieldId;
export const issues = 'issues' as FieldId;
export const jinken = 'jinken' as DepartmentId;
export const shokuin = 'shokuin' as DepartmentId;
export const p2: SheetKey = { project: 'p2' as ProjectId, department: jinken };

/** Three projects, one of them with two departments. */
export const examplePlan: PlanDefinition = {
  schema: 1,
  id: 'danjo3' as PlanId,
  name: '第３次伊勢原市男女共同参画プラン',
  municipality: { id: 'isehara' as MunicipalityId, name: '伊勢原市' },
  fiscalYear: 2023,
  levels: [],
  nodes: [],
  departments: [
    { id: shokuin, name: '職員課' },
    { id: jinken, name: '人権・広聴相談課' },
  ],
  projects: [
    {
      id: 'p1' as ProjectId,
      number: '1',
      name: '市職員の能力開発及び男女共同参画研修の実施',
      departments: [shokuin, jinken],
      written: 'perDepartment',
    },
    {
      id: p2.project,
      number: '2',
      name: '男女共同参画講座',
      departments: [jinken],
      written: 'perDepartment',
    },
    {
      id: 'p3' as ProjectId,
      number: '3',
      name: 'いせはら男女共同参画フォーラムの開催',
      departments: [jinken],
      written: 'perDepartment',
    },
  ],
  form: {
    number: ['№'],
    departments: ['所管課'],
    projectName: ['事業名'],
    fields: [
      { id: 'content' as FieldId, label: ['事業内容'], input: 'given', isRequired: false },
      {
        id: activity,
        label: ['{FY}年度の取組内容'],
        input: 'written',
        isRequired: true,
        prints: { charactersPerLine: 40, lines: 10 },
      },
      { id: selfEvaluation, label: ['自己点検評価'], input: 'written', isRequired: true },
      { id: issues, label: ['今後の課題及び方向性'], input: 'written', isRequired: true },
    ],
  },
  calendar: { deadline: '2024-06-14' },
};

export const exampleRound: Round = { definition: examplePlan, version: '0'.repeat(32), state: 'open' };

export const clerk: Me = {
  municipality: examplePlan.municipality,
  name: '相模 花子',
  memberships: [{ plan: examplePlan.id, role: 'department', department: jinken }],
};

export const secretary: Me = {
  municipality: examplePlan.municipality,
  name: '大山 太郎',
  memberships: [{ plan: examplePlan.id, role: 'secretariat' }],
};
