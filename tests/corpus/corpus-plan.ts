import type { DictionaryWord } from '#domain/plan/plan-checks.ts';
import type {
  Department,
  DepartmentId,
  Field,
  FieldId,
  PlanDefinition,
  Project,
  ProjectId,
} from '#domain/plan/plan-definition.ts';
import { corpusIndicators } from './corpus-indicators.ts';

const departments: Department[] = [
  department('shokuin', '職員課'),
  department('jinken', '人権・男女参画課', { name: '人権推進課', until: 2021 }),
  department('kosodate', '子育て支援課', { name: '児童福祉課', until: 2020 }),
  department('hoiku', '保育課'),
  department('kiki', '危機管理課', { name: '防災安全課', until: 2022 }),
  department('kankyo', '環境政策課', { name: '環境保全課', until: 2021 }),
  department('fukushi', '福祉総務課'),
  department('shogai', '障がい福祉課', { name: '障害福祉課', until: 2020 }),
  department('korei', '高齢介護課', { name: '介護保険課', until: 2018 }),
  department('kenko', '健康づくり課', { name: '健康増進課', until: 2020 }),
  department('shoko', '商工振興課', { name: '商工観光課', until: 2021 }),
  department('gakko', '学校教育課'),
  department('shogaku', '生涯学習課', { name: '社会教育課', until: 2022 }),
  department('tosho', '図書館'),
  department('kyoiku', '教育センター'),
  department('kyodo', '市民協働課'),
];

const projects: Project[] = [
  project('1', '職員研修の実施', ['shokuin', 'jinken'], 'jointly'),
  project('2', '女性のための相談窓口の充実', ['jinken']),
  project('3', '男女共同参画講座の開催', ['jinken']),
  project('4', 'うらのフォーラムの開催', ['jinken']),
  project('5', 'ファミリー・サポート・センターの運営', ['kosodate']),
  project('6', '保育サービスの充実', ['kosodate', 'hoiku']),
  project('7', '地域防災力の向上', ['kiki']),
  project('8', '避難所運営における女性の参画促進', ['kiki', 'jinken'], 'jointly'),
  project('9', 'ごみの減量と資源化の推進', ['kankyo']),
  project('10', '地球温暖化対策の普及啓発', ['kankyo']),
  project('11', '生活困窮者の自立支援', ['fukushi']),
  project('12', '障がい者の就労支援', ['shogai', 'shoko'], 'jointly'),
  project('13', '介護予防の推進', ['korei']),
  project('14', '各種検診の受診促進', ['kenko']),
  project('15', '創業支援の充実', ['shoko']),
  project('16', '学校における人権教育の推進', ['gakko', 'kyoiku'], 'jointly'),
  project('17', '公民館講座の開催', ['shogaku']),
  project('18', '読書活動の推進', ['tosho']),
  project('19', '教育相談の充実', ['kyoiku']),
  project('20', '市民活動への支援', ['kyodo']),
];

const dictionary: DictionaryWord[] = [
  {
    word: '障がい',
    instead: ['障害'],
    exceptIn: ['障害者基本法', '障害者総合支援法', '障害者差別解消法', '障害者雇用促進法', '障害福祉課'],
  },
  {
    word: '子ども',
    instead: ['子供', 'こども'],
    exceptIn: ['認定こども園', 'こども家庭庁', 'こども基本法', 'こども家庭センター'],
  },
  { word: '地域包括支援センター', instead: ['包括支援センター'] },
];

/** A plan of an invented city: sixteen departments, twenty projects, nine indicators, three fields. */
export function corpusPlan(fiscalYear: number): PlanDefinition {
  return {
    schema: 1,
    id: 'plan' as PlanDefinition['id'],
    name: '第3次浦野市共生のまちづくり計画',
    municipality: { id: 'urano' as PlanDefinition['municipality']['id'], name: '浦野市' },
    fiscalYear,
    levels: [],
    nodes: [],
    ...{ departments, projects },
    indicators: corpusIndicators,
    form: {
      number: ['№'],
      departments: ['所管課'],
      projectName: ['事業名'],
      fields: [
        field('activity', '{FY}年度の取組内容'),
        field('selfEvaluation', '自己点検評価'),
        field('issues', '今後の課題及び方向性'),
      ],
    },
    calendar: {},
    checks: { dictionary },
  };
}

function department(id: string, name: string, former?: { name: string; until: number }): Department {
  return { id: id as DepartmentId, name, ...(former ? { formerNames: [former] } : {}) };
}

function project(
  number: string,
  name: string,
  writers: string[],
  written: Project['written'] = 'perDepartment',
): Project {
  return { id: `p${number}` as ProjectId, number, name, departments: writers as DepartmentId[], written };
}

function field(id: string, label: string): Field {
  return { id: id as FieldId, label: [label], input: 'written', isRequired: false };
}
