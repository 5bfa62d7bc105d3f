import { describe, expect, test } from 'vitest';
import type { ActualProblem } from '#domain/indicators/actual-problem.ts';
import type { ActualsFile, WrittenActual } from '#domain/indicators/actuals-file.ts';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import { sayActualProblem } from '#domain/words/actual-problem-words.ts';
import { actualProblems as en } from '#domain/words/en/actual-problems.ts';
import { actualProblems as ja } from '#domain/words/ja/actual-problems.ts';
import { planWith } from '../grades/plan-with.ts';

const part = (id: string, more = {}) => ({ id, period: 'state', targets: [], ...more });
const plan = planWith({
  scales: [
    {
      id: 's',
      name: '評価',
      order: 'bestFirst',
      grades: [
        { code: 'A', name: '達成' },
        { code: 'B', name: '維持' },
      ],
    },
  ],
  indicators: [
    {
      id: 'forum',
      number: '1-(1)',
      name: 'フォーラム',
      departments: ['a'],
      scale: 's',
      parts: [
        part('people', { label: '①参加者数', unit: '人', extras: [{ label: '視聴回数', unit: '回' }] }),
        part('change', { label: '②意識変化', unit: '%' }),
      ],
    },
    {
      id: 'cost',
      number: '2',
      name: '経費',
      departments: ['a'],
      parts: [part('value', { unit: '千円', stages: ['検討', '実施'] })],
      valid: { until: 2023 },
    },
    {
      id: 'course',
      number: '4-(1)',
      name: '講座',
      departments: ['a', 'b'],
      parts: [part('value', { unit: '人', addsDepartments: true })],
    },
  ],
});

function resolve(...actuals: Partial<WrittenActual>[]) {
  const file: ActualsFile = {
    schema: 1,
    plan: 'plan',
    fiscalYear: 2023,
    actuals: actuals.map((one) => ({ indicator: '2', raw: '1千円', ...one })),
  };
  return resolveActuals(file, plan);
}

describe('references', () => {
  test.each(['1-(1)', '１－（１）', 'forum'])('%s is the indicator', (indicator) => {
    expect(resolve({ indicator, part: 'people', raw: '88人' })).toMatchObject({
      actuals: [{ indicator: 'forum', part: 'people', fiscalYear: 2023, raw: '88人', value: 88 }],
      problems: [],
    });
  });

  test.each(['change', '②意識変化', '意識変化', '②'])('%s is the part', (named) => {
    expect(resolve({ indicator: 'forum', part: named, raw: '76%' }).actuals).toMatchObject([
      { part: 'change' },
    ]);
  });

  test.each(['b', '健康づくり課', '保健課'])('%s is the department', (department) => {
    expect(resolve({ indicator: 'course', department, raw: '108人' })).toMatchObject({
      actuals: [{ department: 'b', value: 108 }],
      problems: [],
    });
  });

  test('a cell of several parts and a cell of several departments become several actuals', () => {
    const { actuals, problems } = resolve(
      { indicator: '1-(1)', raw: '①参加者数：88人\n　視聴回数：438回\n※併せて開いた。\n②意識変化：76%' },
      { indicator: '4-(1)', raw: '５３人\n108人' },
    );
    expect(problems).toEqual([]);
    expect(actuals).toMatchObject([
      {
        part: 'people',
        raw: '①参加者数：88人',
        value: 88,
        note: '※併せて開いた。',
        extras: [{ label: '視聴回数', raw: '視聴回数：438回', value: 438, unit: '回' }],
      },
      { part: 'change', value: 76, unit: '%' },
      { department: 'a', raw: '５３人', value: 53 },
      { department: 'b', raw: '108人', value: 108 },
    ]);
  });

  test('nothing is said of every part, and stays nothing', () => {
    const { actuals, problems } = resolve({ indicator: 'forum', raw: 'ー' });
    expect(problems).toEqual([]);
    expect(actuals).toEqual(
      ['people', 'change'].map((id) => ({ indicator: 'forum', part: id, fiscalYear: 2023, raw: 'ー' })),
    );
  });
});

describe('figures', () => {
  test('the text stays as typed, and its date is kept beside the round', () => {
    const raw = '１９人\n（2022年度末）';
    expect(resolve({ indicator: 'course', raw }).actuals).toEqual([
      {
        indicator: 'course',
        part: 'value',
        fiscalYear: 2023,
        raw,
        value: 19,
        unit: '人',
        asOf: '2022年度末',
        asOfYear: 2022,
      },
    ]);
  });

  test.each([
    ['1,200円', 1.2],
    ['1.2百万円', 1200],
    ['12', 12],
    ['12千円', 12],
  ])('%s is in 千円', (raw, value) => {
    expect(resolve({ raw })).toMatchObject({ actuals: [{ value }], problems: [] });
  });

  test('a value beside the text is taken, and adds nothing to lines that it sums up', () => {
    expect(resolve({ raw: '12千円', value: 12 })).toMatchObject({ actuals: [{ value: 12 }], problems: [] });
    expect(resolve({ indicator: 'course', raw: '53人\n108人', value: 161 })).toMatchObject({
      actuals: [{ raw: '53人\n108人', value: 161 }],
      problems: [],
    });
  });

  test('a figure that nobody can read for sure is no figure', () => {
    const { actuals, problems } = resolve({ raw: '31→19' });
    expect(actuals[0]?.value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'severalFigures' }]);
  });

  test('an actual of another year is one of that year', () => {
    expect(resolve({ fiscalYear: 2021 }).actuals).toMatchObject([{ fiscalYear: 2021 }]);
  });
});

/** Each with the place, as the sentence is printed behind it. */
const wrong: [Partial<WrittenActual>[], string, string][] = [
  [
    [{ indicator: '1-(2)' }],
    'actuals[0].indicator',
    '「1-(2)」という指標は、計画にありません。「1-(1)」ではありませんか。',
  ],
  [[{ indicator: '寄附の総額' }], 'actuals[0].indicator', '指標の番号かIDを確かめてください。'],
  [[{ fiscalYear: 2024 }], 'actuals[0]', '2024年度の計画にはありません'],
  [[{ indicator: 'forum', part: '①参加者' }], 'actuals[0].part', '「①参加者数」ではありませんか。'],
  [[{ indicator: 'forum', raw: '88人' }], 'actuals[0].raw', '①参加者数、②意識変化'],
  [[{ department: '社会教育' }], 'actuals[0].department', '「社会教育課」ではありませんか。'],
  [[{ department: 'b' }], 'actuals[0].department', '「健康づくり課」は、指標 2 の所管課ではありません。'],
  [[{}, {}], 'actuals[1]', '2023年度の実績が、actuals[0] と重なっています。'],
  [[{ raw: '12千円', value: 13 }], 'actuals[0].value', 'value は 13 ですが、「12千円」は 12 と読めます。'],
  [[{ raw: '31→19' }], 'actuals[0].raw', 'value に数を書いてください。'],
  [[{ raw: '12人' }], 'actuals[0].raw', '単位「人」が、計画の「千円」と違います。'],
  [
    [{ extras: [{ label: '視聴数', raw: '3回' }] }],
    'actuals[0].extras[0].label',
    '「視聴数」という付記の数はありません。',
  ],
  [
    [{ indicator: 'forum', raw: '①88人\n満足度：9%\n②7%' }],
    'actuals[0].raw',
    '「満足度：9%」は、どの内訳にも',
  ],
  [[{ stage: '検討中' }], 'actuals[0].stage', '検討、実施の中から選んでください。'],
];

test.each(wrong)('%j: %s', (actuals, place, words) => {
  const { problems } = resolve(...actuals);
  expect(problems.map((one) => one.place)).toContain(place);
  expect(problems.map((one) => sayActualProblem(ja, one)).join('\n')).toContain(words);
  expect(problems.map((one) => sayActualProblem(en, one)).join('\n')).not.toMatch(/undefined|\[object/);
});

test('grades that were given are found, in any width; others are named with what there is', () => {
  const ratings = [
    { indicator: '１-(1)', grade: 'Ａ' },
    { indicator: 'forum', grade: 'Z' },
    { indicator: '9', grade: 'A' },
  ];
  const answer = resolveActuals({ schema: 1, plan: 'plam', fiscalYear: 2023, actuals: [], ratings }, plan);
  expect(answer.ratings).toEqual([{ indicator: 'forum', fiscalYear: 2023, grade: 'A' }]);
  const places = answer.problems.map(({ code, place }): [ActualProblem['code'], string] => [code, place]);
  expect(places).toEqual([
    ['planDiffers', 'plan'],
    ['gradeUnknown', 'ratings[1].grade'],
    ['indicatorUnknown', 'ratings[2].indicator'],
  ]);
});
