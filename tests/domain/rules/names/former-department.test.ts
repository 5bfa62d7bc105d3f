import { expect, test } from 'vitest';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { activity, checkText, planWith, project, quotes } from '../check-text.ts';

const rule = 'former-department';

test.each([
  ['講座は人権推進課が担当した。', '人権推進課', '人権・広聴相談課'],
  ['市民部人権推進課で受け付けた。', '人権推進課', '人権・広聴相談課'],
  ['（職員課、人権推進課）', '人権推進課', '人権・広聴相談課'],
  ['人権、広聴相談課と連携した。', '人権、広聴相談課', '人権・広聴相談課'],
  ['人権・公聴相談課と連携した。', '人権・公聴相談課', '人権・広聴相談課'],
  ['健康づくリ課と連携した。', '健康づくリ課', '健康づくり課'],
  ['健康づくり化と連携した。', '健康づくり化', '健康づくり課'],
  ['講座は健康づくり科が担当した。', '健康づくり科', '健康づくり課'],
  ['健康作り課と連携した。', '健康作り課', '健康づくり課'],
])('%s', (text, quote, replacement) => {
  const [found, ...more] = checkText(text, rule);
  expect(more).toEqual([]);
  expect(text.slice(found?.start, found?.end)).toBe(quote);
  expect(found?.replacement).toBe(replacement);
  expect(quotes(text.replace(quote, replacement), rule)).toEqual([]);
});

test.each([
  '人権・広聴相談課と職員課が連携した。',
  '人権･広聴相談課と連携した。',
  '人権推進課題を話し合った。',
  '健康づくり科学について話し合った。',
  '職員の正職員化を進めた。',
  '元人権推進課の職員が講師を務めた。',
  '令和2年度に人権推進課が行った調査を用いた。',
  '2020年に人権推進課が行った調査を用いた。',
  '人権推進課は、令和4年度に人権・広聴相談課へ名称が変わった。',
  '人権推進課（現人権・広聴相談課）の冊子を用いた。',
  '「人権推進課だより」を発行した。',
  '平塚市人権推進課の研修に参加した。',
  '県の人権推進課の研修に参加した。',
  '人権推進課（県）の研修に参加した。',
  '教育委員会教育指導課と連携した。',
  '健康づくりの課題を共有した。',
  '職場課の研修',
  '【人権推進課】\n講座を開いた。',
])('silent: %s', (text) => {
  expect(quotes(text, rule)).toEqual([]);
});

test('a piece of a department’s name is no former name', () => {
  const plan = planWith();
  const departments = [
    ...plan.departments,
    {
      id: 'shogai' as DepartmentId,
      name: '障がい福祉課',
      formerNames: [{ name: '福祉課', until: 2020 }],
    },
  ];
  const check = (text: string) =>
    checkSheet({ plan: { ...plan, departments }, project, entries: { [activity]: text } })
      .filter((one) => one.rule === rule)
      .map(({ start, end }) => text.slice(start, end));
  expect(check('障がい福祉課と連携した。')).toEqual([]);
  expect(check('生活福祉課と連携した。')).toEqual([]);
  expect(check('福祉課と連携した。')).toEqual(['福祉課']);
  expect(check('障害福祉課と連携した。')).toEqual(['障害福祉課']);
});

test('a department that has ended is called by the name of the one that took its work over', () => {
  const plan = planWith();
  const departments = [
    ...plan.departments,
    { id: 'old' as DepartmentId, name: '女性政策課', valid: { until: 2019 } },
    { id: 'heir' as DepartmentId, name: '共生社会推進課', succeeds: ['old' as DepartmentId] },
  ];
  const entries = { [activity]: '女性政策課の窓口で案内した。' };
  const found = checkSheet({ plan: { ...plan, departments }, project, entries });
  expect(found.filter((one) => one.rule === rule)).toMatchObject([
    { facts: { kind: 'former', name: '共生社会推進課', until: 2019 } },
  ]);
});
