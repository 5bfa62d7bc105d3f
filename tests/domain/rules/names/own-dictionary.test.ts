import { expect, test } from 'vitest';
import type { DictionaryWord } from '#domain/plan/plan-checks.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { activity, planWith, project } from '../check-text.ts';

const dictionary: DictionaryWord[] = [
  { word: '障がい', instead: ['障害'], exceptIn: ['障害者基本法'], note: '条例' },
  { word: 'ホームページ', instead: ['HP'] },
  { word: 'サポーター', instead: ['サポータ', 'ｻﾎﾟｰﾀｰ'] },
  { word: 'お問い合わせ', instead: ['問い合わせ', 'お問合せ'] },
  { word: '一人', instead: ['1人'] },
  { word: '調査', instead: ['研修'] },
];

function find(text: string, field = {}) {
  const plan = { ...planWith(field), checks: { dictionary } };
  return checkSheet({ plan, project, entries: { [activity]: text } })
    .filter(({ rule }) => rule === 'own-dictionary')
    .map(({ start, end, replacement, facts }) => [text.slice(start, end), facts.word, replacement]);
}

test.each([
  [
    '障害と障害',
    [
      ['障害', '障がい', '障がい'],
      ['障害', '障がい', '障がい'],
    ],
  ],
  ['市HPに', [['HP', 'ホームページ', 'ホームページ']]],
  ['サポータを', [['サポータ', 'サポーター', 'サポーター']]],
  ['ｻﾎﾟｰﾀｰ', [['ｻﾎﾟｰﾀｰ', 'サポーター', 'サポーター']]],
  ['お問合せは', [['お問合せ', 'お問い合わせ', 'お問い合わせ']]],
  ['問い合わせは', [['問い合わせ', 'お問い合わせ', 'お問い合わせ']]],
  ['1人が', [['1人', '一人', '一人']]],
  ['「障害を考える」', [['障害', '障がい', undefined]]],
])('%s', (text, found) => {
  expect(find(text)).toEqual(found);
});

test.each(['障がい', '障害者基本法', 'HPV', 'サポーター', 'お問い合わせ', '11人', '研修の実施'])(
  'silent: %s',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);

test('the reason is told on', () => {
  const plan = { ...planWith(), checks: { dictionary } };
  const [found] = checkSheet({ plan, project, entries: { [activity]: '障害' } });
  expect(found?.facts).toEqual({ word: '障がい', note: '条例' });
});

test('a plan without a dictionary, and a figure, are silent', () => {
  expect(checkSheet({ plan: planWith(), project, entries: { [activity]: '障害' } })).toEqual([]);
  expect(find('HP', { answer: { kind: 'number' } })).toEqual([]);
});

test('two thousand words are no trouble', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    word: `語${index}`,
    instead: [`誤${index}番`],
  }));
  const plan = { ...planWith(), checks: { dictionary: many } };
  const found = checkSheet({ plan, project, entries: { [activity]: '誤1999番'.repeat(1000) } });
  expect(found).toHaveLength(1000);
});
