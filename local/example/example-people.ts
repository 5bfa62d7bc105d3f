import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import { getDepartment } from './department-by-name.ts';
import type { ExamplePerson } from './example-person.ts';
import { examplePlan } from './example-plan.ts';

/** Who can sign in on one machine. All names are invented. */
export const examplePeople: readonly ExamplePerson[] = [
  clerk('jinken-1', '大山 さくら', '人権・広聴相談課'),
  clerk('jinken-2', '日向 健太', '人権・広聴相談課'),
  {
    subject: 'jinken-3',
    name: '高森 恵子',
    title: '人権・広聴相談課　係長（事務局を兼務）',
    memberships: [ofDepartment('人権・広聴相談課'), { plan: examplePlan.id, role: 'secretariat' }],
  },
  clerk('kyodo-1', '石田 美咲', '市民協働課'),
  clerk('shido-1', '岡崎 誠', '教育指導課'),
  clerk('seishonen-1', '沼目 翔', '青少年課'),
  clerk('shoko-1', '板戸 由美', '商工観光課'),
  {
    subject: 'jimukyoku-1',
    name: '桜台 博',
    title: '男女共同参画プラン　事務局',
    memberships: [{ plan: examplePlan.id, role: 'secretariat' }],
  },
  {
    subject: 'iin-1',
    name: '東富岡 文子',
    title: '男女共同参画推進委員会　委員',
    memberships: [{ plan: examplePlan.id, role: 'committee' }],
  },
  {
    subject: 'iin-2',
    name: '池端 修',
    title: '男女共同参画推進委員会　委員',
    memberships: [{ plan: examplePlan.id, role: 'committee' }],
  },
  {
    subject: 'kanri-1',
    name: '田中 聡',
    title: '情報システム担当　管理者',
    memberships: [{ plan: examplePlan.id, role: 'administrator' }],
    isAppointed: true,
  },
  { subject: 'mukankei-1', name: '神戸 徹', title: '計画に登録のない職員', memberships: [] },
];

function clerk(subject: string, name: string, department: string): ExamplePerson {
  return { subject, name, title: `${department}　担当`, memberships: [ofDepartment(department)] };
}

function ofDepartment(name: string): Membership & { department: DepartmentId } {
  return { plan: examplePlan.id, role: 'department', department: getDepartment(name).id };
}
