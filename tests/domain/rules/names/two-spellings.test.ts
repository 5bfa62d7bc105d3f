import { expect, test } from 'vitest';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { project } from '../check-text.ts';
import { rulePlan } from '../rule-plan.ts';

const fields = ['activity', 'selfEvaluation', 'issues'] as FieldId[];

function find(texts: string[], plan: PlanDefinition = { ...rulePlan, checks: {} }) {
  const entries = Object.fromEntries(texts.map((text, index) => [fields[index], text]));
  return checkSheet({ plan, project: plan.projects[0] ?? project, entries })
    .filter(({ rule }) => rule === 'two-spellings')
    .map(({ field, start, end, facts, replacement }) => [
      texts[fields.indexOf(field)]?.slice(start, end),
      facts.wanted,
      replacement,
    ]);
}

test.each([
  [['ＮＰＯと協力した', 'NPOとNPO'], [['ＮＰＯ', 'NPO', 'NPO']]],
  [['デートDVの講座', 'デートＤＶの防止'], [['ＤＶ', 'DV', 'DV']]],
  [['取り組みを紹介', '取組の紹介、取組が進んだ'], [['取り組み', '取組', undefined]]],
  [['障がいのある人、障がい者', '障害者を支援'], [['障害', '障がい', undefined]]],
  [['子どもたちと子どもの', '子供が'], [['子供', '子ども', undefined]]],
  [['電話及び面談、市及び県', '町および村'], [['および', '及び', undefined]]],
  [['5か所、6か所', '7箇所'], [['箇所', 'か所', undefined]]],
  [['ホームページとHP、ホームページ'], [['HP', 'ホームページ', undefined]]],
  [['ハローワーク、ハローワーク', 'ハーローワーク'], [['ハーローワーク', 'ハローワーク', undefined]]],
  [['ボランティア、ボランティア', 'ボランテイア'], [['ボランテイア', 'ボランティア', undefined]]],
  [['サポーター、サポーター、サポータ'], [['サポータ', 'サポーター', undefined]]],
  [
    ['ワーク・ライフ・バランス', 'ワークライフバランス'],
    [['ワークライフバランス', 'ワーク・ライフ・バランス', undefined]],
  ],
  [['○一\n○二\n〇三'], [['〇', '○', '○']]],
  [['4月～5月、6月～7月', '8月〜9月'], [['〜', '～', '～']]],
])('%j', (texts, found) => {
  expect(find(texts)).toEqual(found);
});

test.each([
  [['障がい者を支援', '障害者手帳、障害者総合支援法、発達障害のある子']],
  [['子どもを支援', 'こども家庭庁、認定こども園、子供の貧困対策']],
  [['取組を進めた', '積極的に取り組み、改善した。取り組みました。取り組みやすい']],
  [['市及び県', '多岐に及び、影響はおよびません']],
  [['NPOと協力', '「ＮＰＯ講座」を開催']],
  [['ＬＩＮＥ', 'LINE@city、www.LINE.example']],
  [['○一', '〇三']],
  [['○×で答え、第〇回、〇〇課、二〇二三年']],
  [['24人', '24名']],
  [['コースとコス', 'ビールとビル', 'カードとカド']],
  [['HPVとホームページ', 'https://www.city.example/HP/']],
  [['問合せを受けた', '県に問い合わせた。話し合いました']],
  [['センター・ボランティア', 'ボランティア・センター']],
])('silent: %j', (texts) => {
  expect(find(texts)).toEqual([]);
});

test('names of the plan keep their spelling', () => {
  const named = { ...rulePlan, checks: {}, projects: [{ ...project, name: 'ＮＰＯの活動への支援' }] };
  expect(find(['ＮＰＯの活動への支援として', 'NPOに補助した'], named)).toEqual([]);
  expect(find(['ＮＰＯに補助した', 'NPOに補助した'], named)).toEqual([['NPO', 'ＮＰＯ', 'ＮＰＯ']]);
});

test('the dictionary decides, and what it tells itself is not told twice', () => {
  expect(find(['一人親と一人親', 'ひとり親'], rulePlan).map(([, , cure]) => cure)).toEqual([
    'ひとり親',
    'ひとり親',
  ]);
  expect(find(['障害者と障がい者'], rulePlan)).toEqual([]);
});
