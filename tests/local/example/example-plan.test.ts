import { expect, test } from 'vitest';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { examplePeople } from '#local/example/example-people.ts';
import { examplePlan } from '#local/example/example-plan.ts';

test('the example plan has what the city published', () => {
  const { nodes, projects, departments } = examplePlan;
  const onLevel = (level: string) => nodes.filter((node) => node.level === level).length;
  expect([onLevel('policy'), onLevel('direction'), projects.length, departments.length]).toEqual([
    5, 7, 66, 19,
  ]);
  expect(projects.filter((project) => project.departments.length === 2)).toHaveLength(7);
  expect(sheetKeys(examplePlan)).toHaveLength(73);
});

test('it reports fiscal year 2023 until the middle of June 2024', () => {
  expect([examplePlan.fiscalYear, examplePlan.calendar.deadline]).toEqual([2023, '2024-06-14']);
});

test('a department that was renamed is known by both names', () => {
  expect(examplePlan.departments.find(({ name }) => name === '警防課')?.formerNames).toEqual([
    { name: '消防総務課', until: 2023, note: 'R5年度は消防総務課' },
  ]);
});

test('the people of the example hold every role, and one of them none', () => {
  const held = examplePeople.map(({ memberships }) => memberships.map(({ role }) => role).join('+'));
  expect(new Set(held)).toEqual(
    new Set(['department', 'department+secretariat', 'secretariat', 'committee', 'administrator', '']),
  );
  expect(new Set(examplePeople.map(({ subject }) => subject)).size).toBe(examplePeople.length);
});
