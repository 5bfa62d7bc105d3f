import type { FieldContext, FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { isPlainText } from './is-plain-text.ts';
import { type ReversedRange, reversedDays } from './reversed-days.ts';
import { reversedTimes } from './reversed-times.ts';

/** 65歳～60歳, 40～20歳代 */
const ages = /(?<![\d.,])(\d{1,3})(?:歳代?)? ?[~―–—-] ?(\d{1,3})歳/g;
/** 令和7～5年度; 平成30～4年度 has gone on into the next era. */
const years = /(令和|昭和|R)(\d{1,2})(?:年度?)?[~―–—-](\d{1,2})年(?!間|生|以|前|後|目|ぶり|連続)度?/g;

/** A range whose end lies before its beginning. Silent where it may run over the year's end or through the night. */
export const reversedRange: FieldRule<'reversed-range'> = {
  id: 'reversed-range',
  reads: 'field',
  severity: 'warns',
  check: (context) => {
    if (!isPlainText(context) || !mayHoldRange.test(context.text)) return [];
    return rangesOf(context)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, kind }) => ({ start, end, facts: { kind } }));
  },
};

const mayHoldRange = /[~～〜―–—－-]|から|より/;

function rangesOf(context: FieldContext): ReversedRange[] {
  const { folded } = context.dates();
  return [
    ...reversedDays(context),
    ...reversedTimes(folded).map(({ start, end }) => ({ start, end, kind: 'time' as const })),
    ...descending(folded, ages, 'age'),
    ...descending(folded, years, 'year'),
  ];
}

function descending(folded: string, pattern: RegExp, kind: ReversedRange['kind']): ReversedRange[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const [from, until] = match.slice(-2).map(Number);
    if (from === undefined || until === undefined || until >= from) return [];
    return [{ start: match.index, end: match.index + match[0].length, kind }];
  });
}

export const reversedRangeExamples: RuleExamples = {
  fires: [
    { text: 'パネル展を10月20日～10月3日に開催しました。', quote: '10月20日～10月3日' },
    {
      text: '配信期間：令和6年3月6日（水）～令和5年4月15日（土）',
      quote: '令和6年3月6日（水）～令和5年4月15日（土）',
    },
    { text: '委託期間は令和5年12月から令和5年3月までです。', quote: '令和5年12月から令和5年3月' },
    { text: '令和5年度～令和3年度の3年間に4回開催しました。', quote: '令和5年度～令和3年度' },
    { text: '時間：15:00～13:00', quote: '15:00～13:00' },
    { text: '午後3時～午後1時に受け付けました。', quote: '午後3時～午後1時' },
    { text: '対象：65歳～60歳の市民', quote: '65歳～60歳' },
  ],
  silent: [
    { text: 'パネル展を10月3日～10月20日に開催しました。' },
    { text: '少年体験学習事業を実施しました（8月～3月）。', because: '年をまたぐ期間です。' },
    { text: '年末年始（12月28日～1月4日）を除き開館しました。', because: '年をまたぐ期間です。' },
    { text: '配信期間：令和6年3月6日（水）～4月15日（月）' },
    { text: '夜間の見守りを22:00～5:00に行いました。', because: '夜をまたぐ時間です。' },
    { text: '相談時間：午前10時～3時', because: '後の時刻は午後とも読めます。' },
    { text: '平成30年度～令和5年度の推移を調べました。' },
    { text: '任期：6月1日～5月31日', because: '1年間の期間です。' },
  ],
};
