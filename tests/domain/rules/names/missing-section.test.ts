import { expect, test } from 'vitest';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { activity, checkText, planWith, project, quotes } from '../check-text.ts';

const rule = 'missing-section';
const facts = (text: string) => checkText(text, rule).map((found) => found.facts);

test('a department without its section is named', () => {
  expect(facts('【人権・広聴相談課】\n講座を開いた。')).toEqual([{ kind: 'missing', departments: '職員課' }]);
  expect(facts('【職員課】研修を行った。')).toEqual([{ kind: 'missing', departments: '人権・広聴相談課' }]);
});

test('the second of two sections of a department is pointed at, and the one out of the plan’s order', () => {
  const doubled = '【職員課】\n研修。\n【職員課】\n講座。\n【人権・広聴相談課】\n相談。';
  expect(checkText(doubled, rule)).toMatchObject([{ start: 10, end: 15, facts: { kind: 'doubled' } }]);
  expect(facts('【人権・広聴相談課】\n相談\n【職員課】\n研修')).toEqual([
    { kind: 'order', departments: '職員課、人権・広聴相談課' },
  ]);
});

test.each([
  '研修を行った。',
  '【職員課】\n研修\n【人権･広聴相談課】\n相談',
  '【職員課】研修\n【人権・広聴相談課】相談',
  '【職員課、人権・広聴相談課】\n研修',
  '【職員課】\n研修\n【人権広聴相談課】\n相談',
  '【職員課】\n研修\n【人権推進課】\n相談',
  '【職員課】\n研修\n【農業振興課】\n相談',
  '【職員課】\n研修（職員課、人権・広聴相談課）',
  '【職員課】\n研修\n【共通】\n周知',
  '【職員課】\n研修\n\n（人権・広聴相談課）\n相談',
  '【第1回】\n研修\n【第2回】\n相談',
  '講師は【職員課】の職員が務めた。',
])('silent: %j', (text) => {
  expect(quotes(text, rule)).toEqual([]);
});

test('where each department writes a sheet of its own, nothing is missing', () => {
  const own = { ...project, written: 'perDepartment' as const };
  const plan = { ...planWith(), projects: [own] };
  const found = checkSheet({ plan, project: own, entries: { [activity]: '【職員課】\n研修' } });
  expect(found.filter((one) => one.rule === rule)).toEqual([]);
});
