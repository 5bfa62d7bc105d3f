import { expect, test } from 'vitest';
import { departmentName, departmentText } from '#domain/plan/department-name.ts';
import type { DepartmentId, FormerName } from '#domain/plan/plan-definition.ts';

const called = (formerNames: FormerName[], fiscalYear: number) =>
  departmentText({ id: 'keibo' as DepartmentId, name: '警防課', formerNames }, fiscalYear);

test('a former name is the name in its own years', () => {
  const former = [
    { name: '消防課', until: 2019 },
    { name: '消防総務課', from: 2020, until: 2023 },
  ];
  expect([2019, 2020, 2023, 2024].map((year) => called(former, year))).toEqual([
    '消防課',
    '消防総務課',
    '消防総務課',
    '警防課',
  ]);
});

test('with a note the present name is printed, and the note beside it', () => {
  const former = [{ name: '消防総務課', until: 2023, note: 'R5年度は消防総務課' }];
  expect(called(former, 2023)).toBe('警防課（R5年度は消防総務課）');
  expect(called(former, 2024)).toBe('警防課');
  const department = { id: 'keibo' as DepartmentId, name: '警防課', formerNames: former };
  expect(departmentName(department, 2023)).toEqual({ name: '警防課', note: 'R5年度は消防総務課' });
});

test('a short name without years is never printed', () => {
  expect(called([{ name: '警防' }], 2023)).toBe('警防課');
});
