import { describe, expect, test } from 'vitest';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { DepartmentId, IndicatorId, PartId, ScaleId } from '#domain/plan/plan-definition.ts';
import { opinionsTable } from '#domain/tables/opinions-table.ts';
import { ratingsTable } from '#domain/tables/ratings-table.ts';
import type { TableFacts } from '#domain/tables/table-facts.ts';
import { targetsTable } from '#domain/tables/targets-table.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { grades } from '#domain/words/ja/grades.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import {
  anActual,
  aRating,
  assessedPlan,
  committeeRating,
  direction,
  first,
  membersRating,
  opinion,
} from './assessed-plan.ts';
import { rowsOf } from './table-rows.ts';

const facts = (plan = assessedPlan()): TableFacts => ({
  plan,
  heads: {},
  today: '2024-06-14',
  words: ja,
  otherWords: [en],
});
const i1 = 'i1' as IndicatorId;
const [jinken, kiki] = ['jinken' as DepartmentId, 'kiki' as DepartmentId];

describe('目標値の達成状況', () => {
  const suggestion: Suggestion = {
    indicator: i1,
    fiscalYear: 2023,
    scale: 'abc' as ScaleId,
    grade: 'B',
    parts: [{ part: 'a' as PartId, grade: 'B', reasons: [] }],
  };
  const actuals = [
    anActual('a', 2023, { raw: '35.2％（2023年度末）', value: 35.2 }),
    anActual('a', 2022, { raw: '33％', value: 33 }),
    anActual('b', 2023, { raw: '10人', value: 10, department: jinken }),
    anActual('b', 2023, { raw: '5人', value: 5, department: kiki }),
    anActual('b', 2022, { raw: '準備中', department: jinken }),
  ];
  const ratings = [aRating(committeeRating, first, { grade: 'C', reason: '伸びが小さい。' })];
  const make = () =>
    targetsTable({ ...facts(), grades, indicators: [{ indicator: i1, actuals, suggestion, ratings }] });

  test('each part has a row with its figures, this year’s and earlier ones', () => {
    expect(rowsOf(make())).toMatchObject([
      {
        番号: '1-(1)',
        内訳: '①市',
        所管課: '人権課、危機管理課',
        基準値: '30％（2021年度末）',
        目標値: '40％以上',
        実績: '35.2％（2023年度末）',
        '実績（数値）': 35.2,
        '実績（R3年度）': '',
        '実績（R4年度）': 33,
        内訳の評価案: 'B',
        照合キー: 'i1/a',
      },
      {
        内訳: '②県',
        目標値: '',
        実績: '人権課：10人\n危機管理課：5人',
        '実績（数値）': 15,
        '実績（R4年度）': '準備中',
      },
    ]);
  });

  test('the suggestion stands beside the grade that was given, with the difference in words', () => {
    const [row] = rowsOf(make());
    expect(row).toMatchObject({
      評価案: 'B',
      総合評価: 'C',
      '総合評価（評価案との差）': '評価案より下',
      '総合評価（理由）': '伸びが小さい。',
    });
    expect(row?.評価案の理由).toContain('B');
  });

  test('an indicator that nobody reported has its row all the same', () => {
    const rows = rowsOf(targetsTable({ ...facts(), grades, indicators: [] }));
    expect(rows).toMatchObject([
      { 実績: '', '実績（数値）': '', 評価案: '', 総合評価: '' },
      { 照合キー: 'i1/b' },
    ]);
  });
});

describe('委員評価', () => {
  test('each member’s grade has a row; what the committee still has to rate has one, too', () => {
    const ratings = [
      aRating(membersRating, direction, { member: 'm1', grade: 'A' }),
      aRating(membersRating, direction, { member: 'm2', grade: 'B', reason: '=1+1' }),
    ];
    expect(rowsOf(ratingsTable({ ...facts(), ratings }))).toMatchObject([
      {
        評価の項目: '総合評価',
        対象の種類: '指標',
        対象: '1-(1)　審議会の女性委員の割合',
        評価: '',
        日時: '',
        照合キー: 'total/i1/',
      },
      {
        評価の項目: '委員の評価',
        対象の種類: '施策の方向',
        対象: '1　理解',
        評価者: '委員 一郎',
        評価: 'A',
        評価の名称: '達成',
        日時: '2024/08/01 10:00',
        照合キー: 'members/node:direction1/m1',
      },
      { 評価: 'B', 評価の理由: '=1+1', 照合キー: 'members/node:direction1/m2' },
    ]);
  });

  test('a grade beside the suggestion says how it differs', () => {
    const suggested: Suggestion = { indicator: i1, fiscalYear: 2023, grade: 'B', parts: [] };
    const difference = (grade: string) =>
      rowsOf(
        ratingsTable({ ...facts(), ratings: [aRating(committeeRating, first, { grade, suggested })] }),
      )[0]?.評価案との差;
    expect(['A', 'B', 'C'].map(difference)).toEqual(['評価案より上', '評価案のとおり', '評価案より下']);
  });
});

describe('委員会の意見', () => {
  const written = (text: string, at: string, by = '委員 一郎'): OpinionHead => ({
    request: opinion,
    revision: 1,
    updatedAt: at,
    updatedBy: by,
    opinion: { request: opinion, of: direction, fiscalYear: 2023, text, by, at },
  });
  const reply = (department: DepartmentId, text: string): ReplyHead => ({
    request: opinion,
    of: direction,
    department,
    revision: 1,
    updatedAt: '2024-06-01T00:00:00Z',
    updatedBy: '窓口',
    text,
  });

  test('each thing has a row with what was written, last year’s, and what departments reply', () => {
    const table = opinionsTable({
      ...facts(),
      opinions: [
        written('進めてほしい。', '2024-08-01T01:00:00Z'),
        written('取り消した', '2024-08-02T01:00:00Z'),
      ].map((head, index) => (index === 1 ? { ...head, opinion: { ...head.opinion, text: ' ' } } : head)),
      lastYear: [written('周知が足りない。', '2023-08-01T01:00:00Z')],
      replies: [reply(jinken, '広報に載せた。'), reply(kiki, '')],
    });
    expect(rowsOf(table)).toEqual([
      {
        意見の項目: '委員会の意見',
        対象の種類: '施策の方向',
        対象: '1　理解',
        意見: '進めてほしい。',
        記入者: '委員 一郎',
        日時: '2024/08/01 10:00',
        昨年度の意見: '周知が足りない。',
        所管課の対応: '【人権課】\n広報に載せた。',
        照合キー: 'opinion/node:direction1',
      },
    ]);
  });

  test('what is too long for a cell is cut', () => {
    const long = opinionsTable({
      ...facts(),
      opinions: [
        written('あ'.repeat(20_000), '2024-08-01T01:00:00Z'),
        written('い'.repeat(20_000), '2024-08-01T01:00:00Z'),
      ],
      lastYear: [],
      replies: [],
    });
    expect(String(rowsOf(long)[0]?.意見)).toHaveLength(32_767);
  });
});
