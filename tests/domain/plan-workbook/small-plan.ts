import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { planDefinitionSchema } from '#domain/protocol/plan-definition-schema.ts';

/** A plan of which every row can be counted: tests name its cells. */
export const smallPlan: PlanDefinition = planDefinitionSchema.parse({
  schema: 1,
  id: 'danjo3',
  name: '第３次男女共同参画プラン',
  municipality: { id: 'isehara', name: '伊勢原市' },
  fiscalYear: 2023,
  levels: [
    { id: 'policy', name: '基本方針' },
    { id: 'direction', name: '施策の方向' },
  ],
  nodes: [
    { id: 'policy1', level: 'policy', code: 'Ⅰ', name: '基盤づくり' },
    {
      id: 'direction1',
      level: 'direction',
      parent: 'policy1',
      code: '1',
      name: '理解の促進',
      notes: ['啓発', '学習'],
    },
    { id: 'direction6', level: 'direction', parent: 'policy1', code: '6', name: 'あらゆる暴力の根絶' },
  ],
  departments: [
    { id: 'shokuin', name: '職員課' },
    { id: 'jinken', name: '人権・広聴相談課' },
    { id: 'seishonen', name: '青少年課' },
    { id: 'keibo', name: '警防課', formerNames: [{ name: '消防総務課', until: 2023 }] },
  ],
  projects: [
    {
      id: 'p1',
      number: '1',
      name: '研修の実施',
      parent: 'direction1',
      departments: ['shokuin', 'jinken'],
      written: 'perDepartment',
    },
    {
      id: 'p2',
      number: '2',
      name: '講座',
      parent: 'direction1',
      departments: ['jinken'],
      written: 'perDepartment',
    },
    {
      id: 'p3',
      number: '3',
      name: '相談',
      parent: 'direction6',
      departments: ['jinken'],
      written: 'perDepartment',
    },
    { id: 'p4', number: '4', name: '訓練', parent: 'direction6', departments: ['keibo'], written: 'byLead' },
  ],
  form: {
    number: ['№', '番号'],
    departments: ['所管課'],
    projectName: ['事業名'],
    fields: [
      { id: 'activity', label: ['{FY}年度の取組内容'], input: 'written', isRequired: false },
      { id: 'outline', label: ['事業内容'], input: 'given', isRequired: false },
      { id: 'issues', label: ['今後の課題'], input: 'written', isRequired: true },
    ],
  },
  calendar: { distribution: '2024-05-10', deadline: '2024-06-14' },
});
