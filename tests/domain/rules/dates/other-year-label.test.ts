import { expect, test } from 'vitest';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { activity, checkText, planWith, project, quotes } from '../check-text.ts';

test('the heading in the workbook names another year', () => {
  const check = (year: number) =>
    checkSheet({
      plan: planWith(),
      project,
      entries: { [activity]: '講座' },
      labelYears: { [activity]: year },
    });
  expect(check(2022)).toMatchObject([
    {
      rule: 'other-year-label',
      severity: 'warns',
      start: 0,
      end: 0,
      facts: { year: 2022, fiscalYear: 2023 },
    },
  ]);
  expect(check(2023)).toEqual([]);
});

test.each([
  ['R4年度の取組内容\n講座を開いた。', 'R4年度の取組内容'],
  ['講座を開いた。\n　【令和４年度の取組内容】', '【令和４年度の取組内容】'],
  ['【Ｒ４年度の取組内容】講座を開いた。', '【Ｒ４年度の取組内容】'],
  ['■令和4(2022)年度の取組内容：\n講座', '■令和4(2022)年度の取組内容：'],
  ['2022年度の取組内容', '2022年度の取組内容'],
])('left standing: %j', (text, quote) => {
  expect(quotes(text, 'other-year-label')).toEqual([quote]);
  expect(checkText(text, 'other-year-label')).toMatchObject([{ facts: { year: 2022, fiscalYear: 2023 } }]);
});

test.each([
  'R5年度の取組内容\n講座を開いた。',
  'R4年度の取組内容を踏まえ、講座を開いた。',
  '〔R4実績〕PTA会長：21.4％\n〔R5実績〕PTA会長：22.0％',
  '令和4年度に比べ、参加者が増えた。',
  '令和4年度',
  '取組内容',
])('silent: %j', (text) => {
  expect(checkText(text, 'other-year-label')).toEqual([]);
});

test('a label that is nothing but its year is looked for in the workbook only', () => {
  expect(checkText('令和4年度', 'other-year-label', { label: ['{FY}年度'] })).toEqual([]);
});

test('a heading of the year before is right where a field asks for that year', () => {
  const label: [string] = ['{FY-1}年度の実績'];
  expect(checkText('【R4年度の実績】\n講座', 'other-year-label', { label })).toEqual([]);
  expect(checkText('【R3年度の実績】\n講座', 'other-year-label', { label })).toMatchObject([
    { rule: 'other-year-label', facts: { year: 2021 } },
  ]);
});

test('a year that is always the same is no heading of another year', () => {
  const label: [string, string] = ['{FY}年度目標値', '令和11年度目標値'];
  expect(checkText('【令和11年度目標値】\n百人', 'other-year-label', { label })).toEqual([]);
  expect(checkText('【令和10年度目標値】\n百人', 'other-year-label', { label })).toHaveLength(1);
});

test.each([
  ['〔目標値〕28％\n〔R4実績〕21.4％', 'R4実績'],
  ['目標値：5社／令和4年度実績：2社', '令和4年度実績'],
  ['・令和４年度創業相談実績99件', '令和４年度創業相談実績'],
  ['■2022年度の実施状況\n・講座　2回', '2022年度の実施状況'],
])('results of another year only: %j', (text, quote) => {
  expect(quotes(text, 'other-year-label')).toEqual([quote]);
});

test.each([
  '〔R5実績〕21.4％',
  '目標値：5社／令和5年度実績：2社',
  '令和3年度実績：1社／令和4年度実績：2社',
  '令和4年度実績：1社（令和5年度は調査中）',
  '令和4年度実績の5,185件よりも730件減少した',
  '前年（令和4年度実績）：5件',
  '平成25年度実績：3件',
])('results left alone: %j', (text) => {
  expect(quotes(text, 'other-year-label')).toEqual([]);
});

test.each([
  ['令和4年度は、講座を48回開催し、延べ310人が参加しました。\n保育も行いました。', '令和4年度'],
  ['　R4年度においては、講座を3回実施した（参加者30人）。', 'R4年度'],
  ['・2022年度は窓口を2か所開設しました。', '2022年度'],
])('a report that begins with another year: %j', (text, quote) => {
  expect(quotes(text, 'other-year-label')).toEqual([quote]);
});

test.each([
  '令和5年度は、講座を48回開催しました。',
  '令和4年度は中止としました。\n講座を3回開催しました。',
  '令和4年度は3回でしたが、4回に増やしました。',
  '令和4年度は講座を開催しました。令和5年度は講演会を開催しました。',
  '令和4年度は講座を開催しました。今年度は講演会を開催しました。',
  '令和4年度に策定した計画を周知しました。',
  '令和4年度は参加者が20人でした。前年度より増えています。令和5年度の講座は3回です。',
  '令和3年度は、講座を開催しました。',
  '令和6年度は、講座を開催する予定です。',
])('a year that is spoken of: %j', (text) => {
  expect(quotes(text, 'other-year-label')).toEqual([]);
});
