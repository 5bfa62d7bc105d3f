import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DepartmentId, FieldId } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import { project } from '../check-text.ts';
import { piecesOf } from './check-figures.ts';

function lastYear(text: string, field = 'activity'): LastYear {
  const { id, number, name } = project;
  const texts = [{ field: field as FieldId, label: '取組内容', text }];
  const department = { id: 'jinken' as DepartmentId, name: '人権・広聴相談課' };
  return { fiscalYear: 2022, sheets: [{ project: { id, number, name }, department, texts }] };
}

const asked = (text: string, last: string) =>
  piecesOf('far-from-last-year', text, { lastYear: lastYear(last) });

test.each([
  ['窓口での相談件数：1,310件', '窓口での相談件数：131件', ['1,310件']],
  ['窓口での相談件数：１３１件', '窓口での相談件数：13,100件', ['１３１件']],
  ['窓口での相談件数：400件', '窓口での相談件数：131件', ['400件']],
  ['窓口での相談件数：390件', '窓口での相談件数：131件', []],
  ['窓口での相談件数：400人', '窓口での相談件数：131件', []],
  ['窓口での相談件数：400件', '電話での相談件数：131件', []],
  ['令和4年度の窓口での相談件数：400件', '窓口での相談件数：131件', []],
  ['窓口での相談件数：400件（オンラインによるものを含む）', '窓口での相談件数：131件', []],
  ['案内を見直しました。○貸出冊数：28,431冊', '○貸出冊数：284,310冊', ['28,431冊']],
  ['案内を見直しました。○貸出冊数：２，８４３，１００冊', '○貸出冊数：284,310冊', ['２，８４３，１００冊']],
  ['案内を見直しました。○貸出冊数：29,004冊', '○貸出冊数：284,310冊', []],
  ['案内を見直しました。○貸出冊数：1,000冊', '○貸出冊数：100冊', []],
  ['案内を見直し、284,310冊から減らしました。○貸出冊数：28,431冊', '○貸出冊数：284,310冊', []],
  ['制度を拡充しました。○補助金の交付額：1,200円', '○補助金の交付額：1,200千円', ['1,200円']],
  ['制度を拡充しました。○補助金の交付額：120万円', '○補助金の交付額：1,200千円', []],
  ['［指標］講座の開催回数\n予定：2回／実施：20回', '［指標］講座の開催回数\n予定：2回／実施：2回', []],
  [
    '［指標］講座の参加者数\n予定：90人／実施：800人',
    '［指標］講座の参加者数\n予定：90人／実施：80人',
    ['800人'],
  ],
])('%j after %j', (text, last, expected) => {
  expect(asked(text, last)).toEqual(expected);
});

test('another field of last year is not looked at', () => {
  const last = lastYear('窓口での相談件数：131件', 'issues');
  expect(piecesOf('far-from-last-year', '窓口での相談件数：1,310件', { lastYear: last })).toEqual([]);
});

test('a slipped zero is asked about, less than three times never', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 9999 }), fc.integer({ min: 10, max: 9999 }), (value, last) => {
      expect(asked(`相談件数の合計：${value * 10}件`, `相談件数の合計：${value}件`)).toEqual(
        asked(`相談件数の合計：${value}件`, `相談件数の合計：${value * 10}件`).map(() => `${value * 10}件`),
      );
      const isFar = Math.max(value, last) >= 3 * Math.min(value, last) && Math.max(value, last) >= 50;
      expect(asked(`窓口での相談件数：${value}件`, `窓口での相談件数：${last}件`)).toEqual(
        isFar ? [`${value}件`] : [],
      );
    }),
    { numRuns: 100 },
  );
});
