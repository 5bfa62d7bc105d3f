import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actual } from '#domain/indicators/actual.ts';
import type { DepartmentId, PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import { project } from '../check-text.ts';
import { actualsOf, rulePlan } from '../rule-plan.ts';
import { piecesOf } from './check-figures.ts';

const rule = 'indicator-actual-differs';
const forum = '［指標］フォーラムの参加者数\n　目標値：350人／実績：';
const reported = actualsOf({ '1-(3)': '88人' });
const [actual] = reported as [Actual];

describe('a result in a text', () => {
  test.each([
    ['the reported one', `${forum}88人`, []],
    ['another', `${forum}98人`, ['98人']],
    ['of another year', '［指標］フォーラムの参加者数\n　目標値：350人／令和4年度実績：98人', []],
    [
      'this year’s beside last year’s',
      '［指標］フォーラムの参加者数\n目標：350人／R4実績：98人／R5実績：89人',
      ['89人'],
    ],
    ['a rough one', `${forum}約90人`, []],
    ['another unit', `${forum}98％`, []],
    ['by its full name in prose', '今回のフォーラムの参加者数は98人でした。', ['98人']],
    ['of a few only', 'オンラインによるフォーラムの参加者数は98人でした。', []],
    ['last year’s in prose', '前回のフォーラムの参加者数は98人でした。', []],
    ['what is wanted', 'フォーラムの参加者数は98人を目指します。', []],
    ['in the sheet of its project', '○参加者数：98人', ['98人']],
    ['nearly nothing of it', '○参加者数：12人', []],
    ['taking part in prose', '98人の参加がありました。', ['98人']],
    ['one of two days that add up', '1日目の参加者数：40人、2日目の参加者数：48人', []],
  ])('%s', (_title, text, expected) => {
    expect(piecesOf(rule, text, { actuals: reported })).toEqual(expected);
  });

  test('nobody has reported yet', () => {
    expect(piecesOf(rule, `${forum}98人`)).toEqual([]);
    expect(piecesOf(rule, `${forum}98人`, { actuals: [] })).toEqual([]);
  });

  test('a report of another date cannot be compared', () => {
    const actuals = [{ ...actual, asOf: '2022年度末', asOfYear: 2022 }];
    expect(piecesOf(rule, `${forum}98人`, { actuals })).toEqual([]);
    expect(piecesOf(rule, `${forum}98人（2022年度末）`, { actuals })).toEqual(['98人']);
  });

  describe('departments that add up', () => {
    const departments = ['shokuin', 'jinken'] as DepartmentId[];
    const indicators = rulePlan.indicators?.map((one) =>
      one.number === '1-(3)'
        ? { ...one, departments, parts: one.parts.map((part) => ({ ...part, addsDepartments: true })) }
        : one,
    );
    const plan: PlanDefinition = { ...rulePlan, ...(indicators ? { indicators } : {}) };
    const of = (department: DepartmentId | undefined, value: number): Actual => ({
      ...{ ...actual, value, raw: `${value}人` },
      ...(department === undefined ? {} : { department }),
    });
    const actuals = departments.map((one, index) => of(one, [53, 108][index] ?? 0));
    const sheet: Project = { ...project, departments };

    test.each([
      ['each its own', '【職員課】\n　○参加者数：53人\n【人権・広聴相談課】\n　○参加者数：108人', []],
      ['the other’s', '【職員課】\n［指標］フォーラムの参加者数\n目標：350人／実績：108人', ['108人']],
      ['the sum', '【職員課】\n［指標］フォーラムの参加者数\n目標：350人／実績：161人', []],
      ['a slip', '【職員課】\n　○参加者数：53人\n【人権・広聴相談課】\n　○参加者数：180人', ['180人']],
    ])('%s', (_title, text, expected) => {
      expect(piecesOf(rule, text, { plan, project: sheet, actuals })).toEqual(expected);
    });
  });

  test('the line of all parts is silent as reported, and points at each digit that is changed', () => {
    const percent = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(percent, percent, percent, (pta, jichi, stated) => {
        const actuals = actualsOf({ '1-(2) PTA会長': `${pta}%`, '1-(2) 自治会長': `${jichi}%` });
        const text = (value: number) =>
          `［指標］PTA、自治会の会長に占める女性の割合\n　〔目標値〕PTA会長：28％　自治会長：13％\n　〔R5実績〕PTA会長：${value.toFixed(1)}％　自治会長：${jichi.toFixed(1)}％`;
        expect(piecesOf(rule, text(pta), { actuals })).toEqual([]);
        // 28.4％ was reported as 28％.
        const isRounded = Number.isInteger(pta) && Math.abs(stated - pta) <= 0.5;
        const isSame = stated === pta || isRounded;
        expect(piecesOf(rule, text(stated), { actuals })).toEqual(isSame ? [] : [`${stated.toFixed(1)}％`]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a line against the text below it', () => {
  const line = '［指標］男女共同参画講座の開催回数（年間）\n　予定：2回／実施：2回\n';
  test.each([
    ['講座を2回開催しました。', []],
    ['講座を3回開催しました。', ['2回']],
    ['講座を3回開催しました。\n①女性の防災\n②男性の介護', []],
    ['3つの講座を実施しました。\n①女性の防災\n②男性の介護\n③子育て', ['2回']],
    ['3つの講座を実施しました。', []],
    ['出前相談を3回実施しました。', []],
    ['各公民館で講座を3回開催しました。', []],
    ['講座を2回開催しました。別に、市民向け講座を3回開催しました。', []],
    ['\n【職員課】\n講座を3回開催しました。', []],
    ['令和5年に3回開催しました。', []],
  ])('%j', (below, expected) => {
    expect(piecesOf(rule, line + below)).toEqual(expected);
  });
});
