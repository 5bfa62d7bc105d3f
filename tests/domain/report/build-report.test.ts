import { describe, expect, test } from 'vitest';
import type { Rated } from '#domain/grades/rating.ts';
import { fieldsOfProjectSoFar } from '#domain/plan/earlier-fields.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { nodeHeading } from '#domain/report/node-heading.ts';
import type { ReportBranch, ReportField } from '#domain/report/report.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';
import { reportOf, writtenHeads } from './report-of.ts';

const plans: [string, PlanDefinition][] = [
  ['example', examplePlan],
  ...['kawasaki', 'nagareyama-r7', 'tochigi', 'toyoake', 'kaededai-sogo', 'hamasato-kankyo-bosai'].map(
    (name): [string, PlanDefinition] => [name, readTestPlan(name)],
  ),
];

const textsOf = (field: ReportField) =>
  field.kind === 'texts' ? field.texts.map(({ text }) => text) : field.rows.flatMap(({ cells }) => cells);

describe.each(plans)('the report of %s', (_name, plan) => {
  const heads = writtenHeads(plan, (place) => `「${place}」のこと`);
  const report = reportOf(plan, { heads });

  test('says what every department wrote in every field of its sheets, each once', () => {
    const said = report.sheets
      .flatMap(({ fields }) => fields.flatMap(textsOf))
      .filter((one) => one.endsWith('」のこと'));
    const asked = sheetKeys(plan).flatMap((key) => {
      const project = plan.projects.find(({ id }) => id === key.project);
      if (!project) return [];
      return fieldsOfProjectSoFar(plan, project)
        .filter(({ input }) => input === 'written')
        .map(({ id }) => `「${key.project}/${key.department}/${id}」のこと`);
    });
    expect(said.sort()).toEqual(asked.sort());
  });

  test('has every project once where it belongs, and every indicator once', () => {
    const own = projectsBelow(report.structure).filter(({ isRepeated }) => !isRepeated);
    expect(own.map(({ id }) => id).sort()).toEqual(report.sheets.map(({ id }) => id).sort());
    const indicators = report.indicators.flatMap((group) => group.indicators.map(({ id }) => id));
    expect(new Set(indicators).size).toBe(report.overview.counts.indicators);
    expect(indicators).toHaveLength(report.overview.counts.indicators);
  });

  test('has a place for every opinion that is asked for', () => {
    const asked = plan.opinions ?? [];
    for (const { request, opinions } of report.opinions) {
      expect(asked.map(({ id }) => id)).toContain(request);
      for (const { about } of opinions) expect(about.every((one) => one !== '')).toBe(true);
    }
  });
});

function projectsBelow({ projects, branches }: ReportBranch): ReportBranch['projects'] {
  return [...projects, ...branches.flatMap(projectsBelow)];
}

describe('a project of several departments', () => {
  const heads = writtenHeads(examplePlan, () => '計画どおり行いました。');
  const fieldOf = (text: (department: string) => string) => {
    const own = heads.map((head) => ({
      ...head,
      entries: { ...head.entries, activity: text(head.department) },
    }));
    const sheet = reportOf(examplePlan, { heads: own }).sheets.find(({ id }) => id === 'p1');
    return sheet?.fields.find(({ id }) => id === 'activity');
  };

  test('names each before its text', () => {
    expect(fieldOf((department) => `${department}が行いました。`)).toMatchObject({
      texts: [
        { department: '職員課', text: 'shokuinが行いました。' },
        { department: '人権・広聴相談課', text: 'jinkenが行いました。' },
      ],
    });
  });

  test('has the text once that all of them wrote', () => {
    expect(fieldOf(() => '合同で行いました。')).toMatchObject({ texts: [{ text: '合同で行いました。' }] });
  });

  test('names the only one that wrote', () => {
    expect(fieldOf((department) => (department === 'shokuin' ? '研修を行いました。' : ' \n'))).toMatchObject({
      texts: [{ department: '職員課', text: '研修を行いました。' }],
    });
  });
});

test('a sheet that is not accepted is told with its department', () => {
  const [first, ...rest] = writtenHeads(examplePlan, () => '行いました。');
  const report = reportOf(examplePlan, { heads: first ? [{ ...first, state: 'submitted' }, ...rest] : [] });
  expect(report.sheets.flatMap(({ open }) => open)).toEqual([{ department: '職員課', state: 'submitted' }]);
  expect(report.overview.states).toEqual([
    { state: 'submitted', count: 1 },
    { state: 'accepted', count: rest.length },
  ]);
});

describe('an indicator', () => {
  const of: Rated = { things: 'indicator', indicator: 'i4-1' as never };
  const actual = (department: string, value: number) => ({
    indicator: 'i4-1' as never,
    part: 'value' as never,
    department: department as never,
    fiscalYear: 2023,
    raw: `${value}人`,
    value,
    unit: '人',
  });
  const report = reportOf(examplePlan, {
    actuals: [actual('kenko', 108), actual('shakyo', 53), { ...actual('kenko', 61), fiscalYear: 2022 }],
    ratings: [{ request: 'committee' as never, of, grade: 'B', reason: '講座が再び開かれた。' }],
  });
  const told = report.indicators.flatMap(({ indicators }) => indicators).find(({ id }) => id === 'i4-1');

  test('has what each department reported, and what earlier years came to', () => {
    expect(told?.parts).toEqual([
      expect.objectContaining({
        baseline: { raw: '64人\n(2021年度)', value: 64, unit: '人', asOf: '2021年度' },
        target: { raw: '340人／年', value: 340, unit: '人' },
        actuals: [
          { department: '社会教育課', raw: '53人', value: 53, unit: '人', extras: [] },
          { department: '健康づくり課', raw: '108人', value: 108, unit: '人', extras: [] },
        ],
        earlier: [{ fiscalYear: 2022, value: 61 }],
      }),
    ]);
  });

  test('has the grade with its name and reason, and the round’s count of grades', () => {
    expect(told?.ratings).toEqual([
      {
        request: 'committee',
        name: '委員評価',
        grade: 'B',
        gradeName: '概ね基準値を維持',
        reason: '講座が再び開かれた。',
      },
    ]);
    expect(report.overview.gradeCounts).toEqual([
      { name: '委員評価', counts: [{ grade: 'B', count: 1 }], missing: 12 },
    ]);
  });
});

test('opinions stand under the headings of what they are about, also where nobody has written', () => {
  const of: Rated = { things: 'node', node: 'policy1' as never };
  const opinion = { request: 'policyOpinion' as never, of, fiscalYear: 2023, by: '桜台 博', at: '' };
  const { opinions } = reportOf(examplePlan, {
    opinions: [{ ...opinion, text: '参加を広げる工夫を望む。' }],
  });
  expect(opinions).toHaveLength(1);
  expect(opinions[0]?.opinions.map(({ texts }) => texts)).toEqual([
    ['参加を広げる工夫を望む。'],
    [],
    [],
    [],
    [],
  ]);
  expect(opinions[0]?.opinions[0]?.about).toEqual([
    '基本方針Ⅰ　男女共同参画社会の実現に向け一歩踏み込んだ基盤づくり',
  ]);
});

describe('a report of a plan that asks for replies', () => {
  const of: Rated = { things: 'node', node: 'policy1' as never };
  const about = { request: 'policyOpinion' as never, of };
  const lastOpinion = { ...about, fiscalYear: 2022, by: '桜台 博', at: '', text: '若い世代に周知を。' };
  const opinions = (examplePlan.opinions ?? []).map((one) => ({ ...one, isRepliedTo: true }));
  const plan: PlanDefinition = { ...examplePlan, opinions };
  const replies = ['jinken', 'shokuin'].map((department) => ({
    ...about,
    department: department as never,
    text: `${department}が始めた。`,
  }));

  test('has last year’s opinions with the replies in the order of the departments', () => {
    expect(reportOf(plan, { lastOpinions: [lastOpinion], replies }).replies).toMatchObject([
      {
        request: 'policyOpinion',
        answered: [
          {
            about: ['基本方針Ⅰ　男女共同参画社会の実現に向け一歩踏み込んだ基盤づくり'],
            opinions: ['若い世代に周知を。'],
            replies: plan.departments
              .filter(({ id }) => id === 'jinken' || id === 'shokuin')
              .map(({ id, name }) => ({ department: name, text: `${id}が始めた。` })),
          },
        ],
      },
    ]);
  });

  test('has none of what another request is about, nor where no opinion stands', () => {
    expect(reportOf(plan, { replies }).replies).toEqual([]);
    const unasked = { ...plan, opinions: opinions.map((one) => ({ ...one, isRepliedTo: false })) };
    expect(reportOf(unasked, { lastOpinions: [lastOpinion], replies }).replies).toEqual([]);
  });
});

test.each([
  ['1', '政策1　まちづくり'],
  ['政策1', '政策1　まちづくり'],
  ['', '政策　まちづくり'],
])('a level and the code %j stand before a name without saying the level twice', (code, heading) => {
  expect(nodeHeading({ level: '政策', code, name: 'まちづくり' })).toBe(heading);
});

test('grades are counted in the order of their scale, not in that of the indicators', () => {
  const grades = [
    ['i1-1', 'C'],
    ['i1-2', 'A'],
    ['i2-1', 'C'],
    ['i2-2', 'B'],
  ] as const;
  const ratings = grades.map(([indicator, grade]) => ({
    request: 'committee' as never,
    of: { things: 'indicator', indicator: indicator as never } satisfies Rated,
    grade,
  }));
  expect(reportOf(examplePlan, { ratings }).overview.gradeCounts).toEqual([
    {
      name: '委員評価',
      counts: [
        { grade: 'A', count: 1 },
        { grade: 'B', count: 1 },
        { grade: 'C', count: 2 },
      ],
      missing: 9,
    },
  ]);
});
