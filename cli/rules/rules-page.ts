import { catalogue } from '#domain/rules/catalogue.ts';
import { examplesOfRules } from '#domain/rules/examples-of-rules.ts';
import type { FieldRule, RuleScope, WideRule } from '#domain/rules/rule.ts';
import type { RuleExample } from '#domain/rules/rule-examples.ts';
import { fixedRules, type RuleGroup, type RuleId, ruleGroups } from '#domain/rules/rule-ids.ts';
import { codeOf } from '#domain/text/code-of.ts';
import { findings as en } from '#domain/words/en/findings.ts';
import { findings as ja } from '#domain/words/ja/findings.ts';
import { shortQuote } from '#domain/words/short-quote.ts';

type Rule = FieldRule | WideRule;

const groupNames: Record<RuleGroup, string> = {
  answers: '欄の決まり',
  dates: '日付と年度',
  figures: '数値',
  names: '名称と用語',
  prose: '文章',
  characters: '文字と記号',
  privacy: '個人情報と安全',
};
const scopeNames: Record<RuleScope, string> = {
  field: '欄',
  sheet: 'シート全体',
  department: '所管課のほかのシート',
  round: '全部のシート',
  lastYear: '前年度のシート',
  indicators: '指標と実績',
};
const severityNames = { blocks: '提出を止める', warns: '確認を促す' };

/** The catalogue of checks as a page: a table, then each rule with its examples. */
export function rulesPage(): string {
  const groups = Object.keys(ruleGroups) as RuleGroup[];
  const rules = (group: RuleGroup) =>
    catalogue.filter(({ id }) => (ruleGroups[group] as readonly RuleId[]).includes(id));
  return [
    introduction,
    ...groups.map((group) => `## ${groupNames[group]}\n\n${table(rules(group))}`),
    '# 点検ごとの例',
    ...groups.flatMap((group) => rules(group).map(section)),
  ].join('\n\n');
}

const introduction = `# 点検の一覧

入力した文を調べる点検の一覧です。${'`'}npm run --silent tenken -- rules > docs/reference/rules.ja.md${'`'} で作られます。
計画定義の「点検」で、点検ごとに「提出を止める」「確認を促す」「使わない」を選べます（${fixedRules.map((id) => ja[id].name).join('、')}は変えられません）。
「一押し」は、直し方が確かで、ボタン一つで直せる（元にも戻せる）指摘があるものです。例の中の「　」の後の → は、直したあとの文です。`;

function table(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { name, why } = ja[rule.id];
    return `| [${name}](#${rule.id}) | ${scopeNames[rule.reads]} | ${severityNames[rule.severity]} | ${isCurable(rule.id) ? '○' : ''} | ${cell(why)} |`;
  });
  return ['| 点検 | 読むもの | 扱い | 一押し | わけ |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function isCurable(id: RuleId): boolean {
  return examplesOfRules[id].fires.some(({ replacement }) => replacement !== undefined);
}

function section({ id }: Rule): string {
  const { name, why, cure } = ja[id];
  const { fires, silent } = examplesOfRules[id];
  return [
    `### ${name}\n<a id="${id}"></a>${'`'}${id}${'`'} ${en[id].name}`,
    `${why}\n直し方：${cure}`,
    `${en[id].why} Cure: ${en[id].cure}`,
    `指摘する例\n\n${fires.map((one) => `- ${say(one)}${pointedAt(one.quote, one.replacement)}`).join('\n')}`,
    `指摘しない例\n\n${silent.map((one) => `- ${say(one)}`).join('\n')}`,
  ].join('\n\n');
}

function say({ text, lastYear, otherSheet, actuals, beside, asks, because }: RuleExample): string {
  const more = [
    ...(asks?.isRequired ? ['必要な欄'] : []),
    ...(asks?.prints ? [`印刷の枠は${asks.prints.lines}行、1行${asks.prints.charactersPerLine}字`] : []),
    ...(asks?.answer ? [`記入の種類は ${asks.answer.kind}`] : []),
    ...(lastYear === undefined ? [] : [`前年度は ${code(lastYear)}`]),
    ...(otherSheet === undefined ? [] : [`ほかのシートは ${code(otherSheet)}`]),
    ...Object.entries(actuals ?? {}).map(([number, actual]) => `指標 ${number} の実績は ${code(actual)}`),
    ...Object.values(beside ?? {}).map((other) => `ほかの欄は ${code(other)}`),
    ...(because === undefined ? [] : [because]),
  ];
  return `${code(text)}${more.length === 0 ? '' : `（${more.join('、')}）`}`;
}

function pointedAt(quote: string | undefined, replacement: string | undefined): string {
  if (quote === undefined) return '';
  return `：「${printed(quote)}」${replacement === undefined ? '' : ` → 「${printed(replacement)}」`}`;
}

/** A text as code on one line; what cannot be seen is named. */
function code(text: string): string {
  if (text === '') return '（空白）';
  return `${'`'}${printed(text)}${'`'}`;
}

const longest = 400;

function printed(text: string): string {
  const shown = text.length > longest ? shortQuote(text) : text;
  return shown
    .replace(/\n/g, '↵')
    .replaceAll('`', '｀')
    .replace(/\p{Surrogate}|\p{Cc}|\p{Co}|\p{Cf}/gu, (one) => `〈${codeOf(one)}〉`);
}

function cell(text: string): string {
  return text.replaceAll('|', '｜').replace(/\n/g, ' ');
}
