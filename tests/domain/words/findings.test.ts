import { describe, expect, test } from 'vitest';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { type RuleId, ruleIds } from '#domain/rules/rule-ids.ts';
import { findings as en } from '#domain/words/en/findings.ts';
import { sayFinding } from '#domain/words/finding-words.ts';
import { findings as ja } from '#domain/words/ja/findings.ts';
import { activity, checkText, planWith, project } from '../rules/check-text.ts';
import { kindSamples } from './kind-samples.ts';

const label = 'R5年度の取組内容';
const required = { isRequired: true };
const prints = { charactersPerLine: 10, lines: 1 };

const texts: [RuleId, string][] = [
  ['weekday-of-date', '令和5年10月20日（木）'],
  ['weekday-of-date', '令和元年5月1日（木）'],
  ['impossible-date', '13月5日'],
  ['impossible-date', '2月30日'],
  ['impossible-date', '令和5年2月29日'],
  ['impossible-date', '平成35年度'],
  ['impossible-date', '令和0年4月1日'],
  ['other-year-label', '【R4年度の取組内容】'],
  ['department-heading', '【健康づくり課】'],
  ['department-heading', '【農業振興課】'],
  ['department-heading', '【人権広聴相談課】'],
  ['department-heading', '【人権推進課】'],
  ['broken-character', '\ud842'],
  ['broken-character', '�講座�'],
  ['broken-character', '\u0007'],
  ['broken-character', '\ue000'],
  ['longer-than-cell', 'あ'.repeat(40_000)],
];

const samples = [
  { text: '', findings: checkText('', 'required', required) },
  ...texts.map(([rule, text]) => ({ text, findings: checkText(text, rule) })),
  { text: 'あ'.repeat(25), findings: checkText('あ'.repeat(25), 'longer-than-printed', { prints }) },
  {
    text: '講座',
    findings: checkSheet({
      plan: planWith(),
      project,
      entries: { [activity]: '講座' },
      labelYears: { [activity]: 2022 },
    }).filter(({ rule }) => rule === 'other-year-label'),
  },
  ...kindSamples,
];

const say = (words: typeof ja) =>
  samples.flatMap(({ text, findings }) =>
    findings.map((finding) =>
      sayFinding(words, finding, { label, quote: text.slice(finding.start, finding.end) }),
    ),
  );

test('each sample is one finding', () => {
  expect(samples.every(({ findings }) => findings.length === 1)).toBe(true);
});

test('in Japanese', () => {
  expect(say(ja)).toEqual([
    '「R5年度の取組内容」が未入力です。入力してから提出してください。',
    '令和5年10月20日は金曜日です。「（木）」か日付を直してください。',
    '令和元年5月1日は水曜日です。「（木）」か日付を直してください。',
    '「13月5日」の13月という月はありません。日付を直してください。',
    '「2月30日」という日はありません。2月は29日までです。',
    '「令和5年2月29日」という日はありません。令和5年の2月は28日までです。',
    '平成は31年までです。「平成35」を直してください（令和5年にあたります）。',
    '令和に0年はありません。「令和0」を直してください。',
    '「【R4年度の取組内容】」が令和4年度のまま残っています。令和5年度の内容か、確かめてください。',
    '【健康づくり課】は、この事業の所管課ではありません。この事業の所管課は、職員課、人権・広聴相談課です。',
    '【農業振興課】という所管課は、この計画にありません。この事業の所管課は、職員課、人権・広聴相談課です。',
    '【人権広聴相談課】は、【人権・広聴相談課】の書き誤りではありませんか。',
    '【人権推進課】は、令和3年度までの名称です。今の名称は、【人権・広聴相談課】です。',
    '壊れた文字があります。削除して、入力し直してください。（U+D842）',
    '文字化けした文字「�」があります。元の文字に直してください。（U+FFFD、2か所）',
    '目に見えない制御文字があります。前後の文字とともに削除して、入力し直してください。（U+0007）',
    '外字があります。ほかのパソコンや公表資料では表示されないため、標準の文字に直してください。（U+E000）',
    'Excel のセルに入るのは32,767字までです。7,233字減らしてください。',
    '印刷の枠は1行ですが、3行になる見込みです。15字ほど減らしてください。',
    '様式の見出しが令和4年度のものです。「R5年度の取組内容」（令和5年度）の内容か、確かめてください。',
    '「R5年度の取組内容」の「講座を開いた。」を数値として読み取れません。数値を入力してください。',
    '「R5年度の取組内容」の数値が一つに決まりません（「3から5」）。一つの数値にしてください。',
    '「R5年度の取組内容」は0％以上の数値にしてください。',
    '「R5年度の取組内容」は100％以下の数値にしてください。',
    '「R5年度の取組内容」の「1,120」が、国費、市費から計算した合計（120）と違います。どちらかを直してください。',
    '「R5年度の取組内容」の「夏ごろ」を日付として読み取れません。「令和5年10月20日」のように入力してください。',
    '「R5年度の取組内容」の「検討注」は選択肢にありません。「検討中」ではありませんか。',
    '「R5年度の取組内容」は一つだけ選んでください。選択肢は、継続、検討中です。',
    '「R5年度の取組内容」のどれにも印がありません。継続、検討中から選んでください。',
    '「R5年度の取組内容」の「廃止する」は選択肢にありません。継続、検討中から選んでください。',
    '「R5年度の取組内容」の「S」は、前の評価区分「旧区分」のものです。今の区分のA、Bから選んでください。',
    '「R5年度の取組内容」に評価が二つ以上あります。A、Bから一つ選んでください。',
    '「R5年度の取組内容」のどれにも印がありません。A、Bから一つ選んでください。',
    '「R5年度の取組内容」の「C」は評価区分にありません。A、Bから選んでください。',
    '「R5年度の取組内容」は、ほかの欄の書き方では記入が要らない欄です。書いたものを残すか、消すか、確かめてください。',
  ]);
});

describe('in English', () => {
  test('as many sentences, each with its facts', () => {
    const said = say(en);
    expect(said).toHaveLength(say(ja).length);
    expect(said.filter((sentence) => /undefined|NaN|null|\[object/.test(sentence))).toEqual([]);
    expect(said[1]).toBe('20 October 2023 is a Friday. Correct “（木）” or the date.');
    expect(new Set(said).size).toBe(said.length);
  });

  test('every rule has a name, a reason and a cure in both languages', () => {
    const isPoor = ({ name, why, cure }: (typeof ja)[RuleId]) =>
      name.length < 3 || why.length < 15 || cure.length < 10;
    expect(ruleIds.filter((id) => isPoor(ja[id]) || isPoor(en[id]))).toEqual([]);
  });
});
