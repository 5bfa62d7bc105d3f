import { expect, test } from 'vitest';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';

const print = (wording: string, fiscalYear: number, printsYears?: PlanDefinition['printsYears']) =>
  fieldLabel({ label: [wording] }, { fiscalYear, ...(printsYears ? { printsYears } : {}) });

test('the year is printed as the plan prints years', () => {
  expect(print('{FY}年度の取組', 2023)).toBe('R5年度の取組');
  expect(print('{FY}年度の取組', 2023, 'era')).toBe('令和5年度の取組');
  expect(print('{FY}年度の取組', 2007, 'western')).toBe('2007年度の取組');
});

test('years before and after it are printed the same way, over the change of an era too', () => {
  expect(print('{FY-1}年度に掲げた改善策（{FY}年度）', 2019, 'era')).toBe(
    '平成30年度に掲げた改善策（令和元年度）',
  );
  expect(print('{FY+1}年度の予定', 2023)).toBe('R6年度の予定');
  expect(print('{FY-10}年度', 2023)).toBe('H25年度');
});

test('a label without a stand-in stays', () => {
  expect(print('今後の課題（FY）', 2023)).toBe('今後の課題（FY）');
});
