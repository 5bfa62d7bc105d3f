import { expect, test } from 'vitest';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { checkText, planWith, project } from '../check-text.ts';
import { checkTexts, field } from '../check-texts.ts';

const rule = 'says-nothing';
const kinds = (text: string, label = '取組内容', more = {}) =>
  checkTexts([field('activity', { label: [label], ...more })], { activity: text })
    .filter((one) => one.rule === rule)
    .map(({ facts, start, end }) => `${facts.kind}: ${text.slice(start, end)}`);

test.each([
  '同上',
  '・同上',
  '上記のとおり',
  '〃',
  '例年通り実施',
  '前年度と同じ',
  '昨年度と同様に実施しました。',
  '引き続き、適切に対応していきます。',
  '今後も継続して取り組んでいく。',
  '・・・',
  '未入力',
  '必要に応じて実施しました。',
  '別紙のとおり。',
  '検討中',
  'テスト',
  'あああ',
  '別紙1参照',
  '別添資料のとおりです。',
  '詳細は別シートに記載',
  '※別表参照',
  '内容については、添付ファイルを参照してください。',
  '市ホームページ参照',
])('phrase: %s', (text) => {
  expect(kinds(text)).toHaveLength(1);
  expect(kinds(text)[0]).toMatch(/^phrase: /);
});

test.each([
  ['担当：○○課', '○○課'],
  ['令和●年●月●日に開催した。', '令和●年●月●日'],
  ['第○回の会議を開いた。', '第○回'],
  ['令和　年　月　日に開催した。', '令和　年　月　日'],
  ['参加者はＸＸ人であった。', 'ＸＸ'],
  ['講師はXXXである。', 'XXX'],
  ['参加者数（　　）人', '（　　）'],
  ['「○○講座」を開催した。', '○○講座'],
  ['【要確認】参加者数は24人', '【要確認】'],
  ['ここに入力してください', 'ここに入力してください'],
  ['※記入例：研修を2回行った。', '※記入例'],
])('placeholder: %s', (text, quote) => {
  expect(kinds(text)).toEqual([`placeholder: ${quote}`]);
});

test.each([
  '○人権教室\n○年間計画の作成\n〇回覧板で周知',
  '◎○△で自己評価した。',
  '二〇二三年に開設した。',
  '「男なら○○」という見方に気付いた。',
  'ISO9001とXY染色体',
  '（　）内は前年度の数',
  'エンディングノート（記入例）を配布した。',
  '「具体的に記入してください」という設問を設けた。',
  '別紙のとおり、講座を3回開催した。',
  '講座の詳細をホームページに掲載した。',
  '別表に定める事業所を訪問した。',
  '周知用のチラシを別途作成した。',
  '実施なし',
  '該当者なし',
  '中止した。',
  '講座を開催した。',
  'こどもまつりを行った。',
  '次年度に向けて検討会を開いた。',
  '・講座・・・3回\n・研修・・・2回',
])('silent: %j', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('「特になし」 answers what asks for problems or remarks, and nothing else', () => {
  expect(kinds('特になし')).toEqual(['none: 特になし']);
  expect(kinds('特にありません。', '今後の課題及び方向性')).toHaveLength(1);
  expect(kinds('特になし', '今後の課題')).toEqual([]);
  expect(kinds('特になし', '備考')).toEqual([]);
  expect(kinds('なし', '取組内容', { help: '実績がないときは「なし」と記入' })).toEqual([]);
});

test('a heading within the field asks, too', () => {
  expect(kinds('【評価】\n計画どおり実施した。\n【課題】\n特になし')).toEqual([]);
  expect(kinds('【内容】\n計画どおり実施した。\n【成果】\n特になし')).toHaveLength(2);
});

test('where it is asked how it went, “as planned” is an answer', () => {
  expect(kinds('計画どおり実施しました。', '自己点検評価')).toEqual([]);
  expect(kinds('計画どおり実施しました。')).toHaveLength(1);
});

test('what is only the project’s name says nothing', () => {
  expect(kinds('研修を実施しました。')).toHaveLength(1);
  expect(kinds('研修を3回実施しました。')).toEqual([]);
});

test('the label, the plan’s own text and the help are no answer', () => {
  expect(kinds('【取組内容】：')).toEqual(['label: 【取組内容】']);
  const content = field('content', { label: ['事業内容'], input: 'given' });
  const text = '職員の意識を高めるため、階層別の研修を実施します。';
  const given = { ...project, given: [{ field: 'content' as FieldId, text }] };
  const form = { ...planWith().form, fields: [content, field('activity')] };
  const found = checkSheet({
    plan: { ...planWith(), form, projects: [given] },
    project: given,
    entries: { ['activity' as FieldId]: `職員の意識を高めるため，\n階層別の研修を実施します。` },
  });
  expect(found.filter((one) => one.rule === rule)).toMatchObject([
    { facts: { kind: 'given', other: '事業内容' } },
  ]);
  const help = '実施した回数や参加者数を、具体的に書く欄です。';
  expect(kinds(help, '取組内容', { help })).toHaveLength(1);
});

test('a figure, a choice or a date is not read as a text', () => {
  expect(checkText('-', rule, { answer: { kind: 'number' } })).toEqual([]);
  expect(checkText('なし', rule, { answer: { kind: 'choice', options: [{ text: 'なし' }] } })).toEqual([]);
});
