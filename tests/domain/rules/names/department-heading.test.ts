import { expect, test } from 'vitest';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { activity, checkText, planWith, project, quotes } from '../check-text.ts';

const check = (name: string) => checkText(`【${name}】\n講座を開いた。`, 'department-heading');
const own = '職員課、人権・広聴相談課';

test.each([
  ['健康づくり課', { kind: 'otherDepartment', departments: own }],
  ['図書館', { kind: 'otherDepartment', departments: own }],
  ['職員課・健康づくり課', { kind: 'otherDepartment', departments: own }],
  ['農業振興課', { kind: 'unknown', departments: own }],
  ['人権広聴相談課', { kind: 'similar', name: '人権・広聴相談課' }],
  ['人権・広聴課', { kind: 'similar', name: '人権・広聴相談課' }],
  ['職員研修課', { kind: 'unknown', departments: own }],
  ['人権推進課', { kind: 'formerName', name: '人権・広聴相談課', until: 2021 }],
])('【%s】', (name, facts) => {
  expect(check(name)).toMatchObject([
    { rule: 'department-heading', severity: 'warns', start: 0, end: name.length + 2, facts },
  ]);
});

test.each([
  '職員課',
  '人権・広聴相談課',
  '人権･広聴相談課',
  '人権 ・ 広聴相談課',
  '職員課・人権・広聴相談課',
  '職員課、人権・広聴相談課',
  '人権課',
  '第1回',
  '意思決定支援について',
  '健康づくり',
  '職員',
  '人権・広聴相談',
  '職員研修',
  '中央公民館',
  '相談室',
  '参加者数',
  '両課共通',
  '各課',
  '関係課',
  '子どもの放課',
])('silent: 【%s】', (name) => {
  expect(check(name)).toEqual([]);
});

test('within a line it is no heading', () => {
  expect(
    quotes('講座は【健康づくり課】と開いた。\n【健康づくり課】と開いた。', 'department-heading'),
  ).toEqual([]);
});

test('the place is that of the brackets, with spaces and a colon around them', () => {
  expect(quotes('概要\n　【健康づくり課】：\n講座', 'department-heading')).toEqual(['【健康づくり課】']);
});

test('beside a department’s heading, an unknown centre is taken for a department, too', () => {
  expect(quotes('【職員課】\n研修\n【子どもセンター】\n講座', 'department-heading')).toEqual([
    '【子どもセンター】',
  ]);
  expect(quotes('【職員課】\n研修\n【市民活動室】\n講座', 'department-heading')).toEqual([]);
});

test('departments are named as in the round’s year', () => {
  const plan = planWith();
  const renamed = plan.departments.map((one) =>
    one.name === '職員課' ? { ...one, name: '人事課', formerNames: [{ name: '職員課', until: 2023 }] } : one,
  );
  const check = (text: string, fiscalYear: number) =>
    checkSheet({
      plan: { ...plan, departments: renamed, fiscalYear },
      project,
      entries: { [activity]: text },
    }).flatMap(({ rule, facts }) => (rule === 'department-heading' ? [facts] : []));
  expect(check('【図書館】', 2023)).toMatchObject([{ departments: '職員課、人権・広聴相談課' }]);
  expect(check('【図書館】', 2024)).toMatchObject([{ departments: '人事課、人権・広聴相談課' }]);
  expect(check('【職員課】', 2023)).toEqual([]);
  expect(check('【職員課】', 2024)).toMatchObject([{ kind: 'formerName', name: '人事課', until: 2023 }]);
});

test('a name that two departments have had is that of the one of the round’s year', () => {
  const plan = planWith();
  const ended = { id: 'old' as DepartmentId, name: '職員課', valid: { until: 2022 } };
  const departments = [ended, ...plan.departments];
  const found = checkSheet({
    plan: { ...plan, departments },
    project,
    entries: { [activity]: '【職員課】' },
  });
  expect(found.filter(({ rule }) => rule === 'department-heading')).toEqual([]);
});
