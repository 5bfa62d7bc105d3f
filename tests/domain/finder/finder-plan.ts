import type {
  DepartmentId,
  FieldId,
  MunicipalityId,
  PlanDefinition,
  PlanId,
  ProjectId,
} from '#domain/plan/plan-definition.ts';

const shokuin = 'shokuin' as DepartmentId;
const jinken = 'jinken' as DepartmentId;
const seishonen = 'seishonen' as DepartmentId;
const keibo = 'keibo' as DepartmentId;

function project(number: string, name: string, departments: DepartmentId[]) {
  return { id: `p${number}` as ProjectId, number, name, departments, written: 'perDepartment' as const };
}

/** A plan in which everything that a form can say of itself occurs. */
export const finderPlan: PlanDefinition = {
  schema: 1,
  id: 'danjo3' as PlanId,
  name: '男女共同参画プラン',
  municipality: { id: 'isehara' as MunicipalityId, name: '伊勢原市' },
  fiscalYear: 2023,
  levels: [],
  nodes: [],
  departments: [
    { id: shokuin, name: '職員課' },
    { id: jinken, name: '人権・広聴相談課' },
    { id: seishonen, name: '青少年課' },
    { id: keibo, name: '警防課', formerNames: [{ name: '消防総務課', until: 2023 }] },
  ],
  projects: [
    project('1', '職員研修の実施', [shokuin, jinken]),
    project('2', '男女共同参画講座', [jinken]),
    project('6', '若者の体験学習', [seishonen]),
    project('12', '女性に配慮した避難所運営の充実', [keibo]),
    project('13', '女性に配慮した避難所運営の調査', [jinken]),
    project('17', '消防団員の活動の充実', [keibo]),
    project('20', 'ＮＰＯへの支援', [jinken]),
  ],
  form: {
    number: ['№', '事業No.', '事業番号'],
    departments: ['所管課', '担当課'],
    projectName: ['事業名', '事業名称'],
    fields: [
      { id: 'content' as FieldId, label: ['事業内容', '事業概要'], input: 'given', isRequired: false },
      {
        id: 'activity' as FieldId,
        label: ['{FY}年度の取組内容', '取組実績（{FY}）', '{FY}年度の実績'],
        input: 'written',
        isRequired: true,
      },
      {
        id: 'selfEvaluation' as FieldId,
        label: ['自己点検評価', '自己評価'],
        input: 'written',
        isRequired: true,
      },
      {
        id: 'issues' as FieldId,
        label: ['今後の課題及び方向性', '課題・今後の方向性'],
        input: 'written',
        isRequired: true,
      },
    ],
  },
  calendar: {},
};
