import type { Actual } from '#domain/indicators/actual.ts';
import type { Indicator, Part, Target } from '#domain/plan/indicator.ts';
import type {
  DepartmentId,
  FieldId,
  PlanDefinition,
  Project,
  ProjectId,
  ScaleId,
} from '#domain/plan/plan-definition.ts';
import { planWith, project } from './check-text.ts';

const field = (id: string, label: string) => ({
  id: id as FieldId,
  label: [label] as [string],
  input: 'written' as const,
  isRequired: false,
});

const target = (value: number, unit: string): Target => ({
  raw: `${value}${unit}`,
  value,
  unit,
  aim: 'atLeast',
});

const part = (id: string, unit: string, aim: number, label?: string): Part => ({
  id: id as Part['id'],
  ...(label === undefined ? {} : { label }),
  unit,
  period: 'year',
  targets: [target(aim, unit)],
});

const indicator = (id: string, number: string, name: string, parts: Part[]): Indicator => ({
  id: id as Indicator['id'],
  number,
  name,
  project: project.id,
  departments: ['jinken' as DepartmentId],
  parts,
});

const other: Project = {
  id: 'p2' as ProjectId,
  number: '2',
  name: '女性のための相談窓口の充実',
  departments: ['jinken'] as DepartmentId[],
  written: 'perDepartment',
};

/** The plan of the examples: fiscal 2023, three fields, two projects, three indicators of the first. */
export const rulePlan: PlanDefinition = {
  ...planWith(),
  projects: [project, other],
  checks: {
    dictionary: [
      {
        word: '障がい',
        instead: ['障害', '障碍'],
        exceptIn: ['障害者基本法', '障害者総合支援法', '障害者手帳', '発達障害'],
      },
      { word: 'ホームページ', instead: ['HP', 'ＨＰ', 'ＷＥＢサイト'] },
      { word: 'ひとり親', instead: ['片親', '母子・父子家庭'], note: '条例の用語' },
    ],
  },
  form: {
    ...planWith().form,
    fields: [
      field('activity', '{FY}年度の取組内容'),
      field('selfEvaluation', '自己点検評価'),
      field('issues', '今後の課題及び方向性'),
    ],
  },
  scales: [
    {
      id: 'abc' as ScaleId,
      name: '達成度',
      order: 'bestFirst',
      grades: [
        { code: 'A', name: '計画以上' },
        { code: 'B', name: '計画どおり' },
        { code: 'C', name: '計画を下回る' },
      ],
    },
  ],
  indicators: [
    indicator('i1', '1-(1)', '男女共同参画講座の開催回数', [part('whole', '回', 2)]),
    indicator('i2', '1-(2)', 'PTA、自治会の会長に占める女性の割合', [
      part('pta', '%', 28, 'PTA会長'),
      part('jichi', '%', 13, '自治会長'),
    ]),
    indicator('i3', '1-(3)', 'フォーラムの参加者数', [part('whole', '人', 350)]),
  ],
};

/** Actuals of the examples, by the printed number of an indicator and, where it has parts, ` ` and the part's label. */
export function actualsOf(typed: Readonly<Record<string, string>>): Actual[] {
  return Object.entries(typed).map(([key, raw]) => {
    const [number, label] = key.split(' ');
    const found = rulePlan.indicators?.find((one) => one.number === number);
    const one = found?.parts.find((each) => each.label === label);
    if (!found || !one) throw new Error(`no indicator ${key}`);
    const value = Number(/[\d.]+/.exec(raw)?.[0]);
    return {
      indicator: found.id,
      part: one.id,
      fiscalYear: rulePlan.fiscalYear,
      raw,
      value,
      ...(one.unit === undefined ? {} : { unit: one.unit }),
    };
  });
}

export const otherProject = other;
