import { type YearWay, yearWay } from '../../dates/year-way.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { isPlainText } from './is-plain-text.ts';
import { listsOfYears, type YearToken } from './lists-of-years.ts';

/**
 * R5, 令和5 and 2023 beside each other in one list: parallel items, the ends of a range, days that follow each other.
 * Silent for years that only stand in the same text (2030年 and 令和5年) and for pairs: 2023（令和5）年.
 */
export const mixedEras: FieldRule<'mixed-eras'> = {
  id: 'mixed-eras',
  reads: 'field',
  severity: 'warns',
  check: (context) => (isPlainText(context) ? checkText(context) : []),
};

interface Written {
  token: YearToken;
  way: YearWay;
}

function checkText(context: FieldContext): FoundPlace<'mixed-eras'>[] {
  const { tokens, folded } = context.dates();
  const years = tokens.filter(hasYear);
  if (new Set(years.map(({ year }) => yearWay(folded, year))).size < 2) return [];
  const found = listsOfYears(context, years).flatMap((list) =>
    oddOnes(
      list.flatMap((token) => {
        const way = yearWay(folded, token.year);
        return way ? [{ token, way }] : [];
      }),
    ),
  );
  const byStart = new Map(found.map((place) => [place.start, place]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function hasYear(token: { kind: string; year?: unknown }): token is YearToken {
  return (token.kind === 'date' || token.kind === 'year') && token.year !== undefined;
}

/** The minority; where there are as many of both, the later way. */
function oddOnes(list: Written[]): FoundPlace<'mixed-eras'>[] {
  const counts = new Map<YearWay, number>();
  for (const { way } of list) counts.set(way, (counts.get(way) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  return list
    .filter(({ way }) => way !== usual)
    .map(({ token }) => ({ start: token.start, end: token.year.end, facts: { usual } }));
}

export const mixedErasExamples: RuleExamples = {
  fires: [
    {
      text: '①基礎講座\n　○開催日：令和5年6月10日（土）\n②応用講座\n　○開催日：令和5年9月9日（土）\n③実践講座\n　○開催日：2023年12月9日（土）',
      quote: '2023年',
    },
    { text: '・R5.4.14　第1回会議\n・令和5年9月8日　第2回会議\n・R6.2.9　第3回会議', quote: '令和5年' },
    { text: '配信期間：令和5年10月1日～2023年10月31日', quote: '2023年' },
    { text: '令和5年5月12日、R5.6.9、令和5年7月14日に開催しました。', quote: 'R5' },
    { text: '受講者数　令和3年度：18人、R4年度：20人、令和5年度：24人', quote: 'R4年度' },
  ],
  silent: [
    { text: '①基礎講座\n　○開催日：令和5年6月10日（土）\n②応用講座\n　○開催日：令和6年2月10日（土）' },
    {
      text: '2030年までの国際目標を紹介しました。\n令和5年10月14日に講座を開催しました。',
      because: '別の文で別のことを述べています。',
    },
    {
      text: '2023（令和5）年度の受講者は24人、2022（令和4）年度の受講者は20人でした。',
      because: '二つの年を並べる書き方にそろっています。',
    },
    { text: '2025年大阪・関西万博に向け、令和5年度から語学講座を始めました。', because: '催しの名前です。' },
    { text: '2015年に採択された目標について、令和5年9月8日に学習会を開きました。' },
    { text: '計画期間は2023（令和5）年度から2027（令和9）年度までです。令和5年度は初年度です。' },
  ],
};
