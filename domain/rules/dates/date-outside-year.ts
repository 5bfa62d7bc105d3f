import type { Sentence } from '../../text/read-sentences.ts';
import type { FieldContext, FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { asksForYear } from './asks-for-year.ts';
import { readDatedItem } from './is-dated-item.ts';
import { isToldAsDone } from './is-told-as-done.ts';
import { type DaySpan, spansOfDays } from './spans-of-days.ts';

/**
 * A date that is certainly not of the round's year, April to March, where the field asks for the year's work and the
 * text says that something was done then. Silent for plans, history, days as of which something is so, and ranges that
 * reach into the year.
 */
export const dateOutsideYear: FieldRule<'date-outside-year'> = {
  id: 'date-outside-year',
  reads: 'field',
  severity: 'warns',
  check: (context) => {
    if (!asksForYear(context.field)) return [];
    const { fiscalYear } = context.plan;
    return spansOfDays(context.dates())
      .filter((span) => isOutside(span, fiscalYear))
      .slice(0, mostDates)
      .filter((span) => isReported(context, span))
      .map(({ start, end, firstYear }) => ({ start, end, facts: { year: firstYear, fiscalYear } }));
  },
};

function isOutside({ firstYear, lastYear, isOpen }: DaySpan, fiscalYear: number): boolean {
  return firstYear > fiscalYear || (lastYear < fiscalYear && !isOpen);
}

/** How many years off it may be: a label leaves no doubt, a sentence tells of older things, too. */
const farthest = { labelled: 30, led: 3, told: 2 };

/** Enough for any report; a hostile field of thousands would take seconds. */
const mostDates = 100;

/** A sentence may be as long as the field; what tells of a date stands near it or at the sentence's end. */
const farthestWords = 300;

function bothEnds(text: string): string {
  if (text.length <= 2 * farthestWords) return text;
  return text.slice(0, farthestWords) + text.slice(-farthestWords);
}

function isReported(context: FieldContext, span: DaySpan): boolean {
  const { fiscalYear } = context.plan;
  const sentence = context.sentences().find(({ start, end }) => start <= span.start && span.start < end);
  const { folded } = context.dates();
  const above = linesAbove(folded, span.start);
  if (!sentence || namesOtherYear(context, sentence) || above.some((line) => isOfOtherYear(line, fiscalYear)))
    return false;
  const before = folded.slice(Math.max(sentence.start, span.start - farthestWords), span.start);
  const after = bothEnds(folded.slice(span.until, sentence.end));
  const item = readDatedItem({
    ...{ before, after, above },
    ...{ hasBullet: sentence.bullet !== undefined, isClosed: sentence.isClosed },
  });
  const off = Math.abs(span.firstYear - fiscalYear);
  if (item) return off <= farthest[item];
  return off <= farthest.told && isToldAsDone({ before, after, isLater: span.firstYear > fiscalYear });
}

/** 令和4年度は…: the sentence itself says that it is about another year. */
function namesOtherYear({ plan, dates }: FieldContext, { start, end }: Sentence): boolean {
  return dates().tokens.some(
    (token) =>
      token.kind === 'year' &&
      token.year.unit === 'fiscalYear' &&
      token.year.writings[0].western !== plan.fiscalYear &&
      token.start >= start &&
      token.end <= end,
  );
}

/** 【令和6年度の予定】, a heading above. */
function isOfOtherYear(line: string, fiscalYear: number): boolean {
  return [...line.matchAll(/(?:(?:令和|R) ?(\d{1,2})|(20\d\d)) ?年度/g)].some(
    ([, era, western]) => (western ? Number(western) : 2018 + Number(era)) !== fiscalYear,
  );
}

/** The headings above, up to a blank line. */
function linesAbove(folded: string, place: number): string[] {
  const lines = folded
    .slice(Math.max(0, place - 400), place)
    .split('\n')
    .slice(0, -1)
    .slice(-6);
  const blank = lines.findLastIndex((line) => line.trim() === '');
  return lines.slice(blank + 1).filter((line) => line.length <= 40 && !line.includes('。'));
}

export const dateOutsideYearExamples: RuleExamples = {
  fires: [
    {
      text: '①はじめての家事講座\n　○講師：料理研究家\n　○開催日：令和4年11月12日（土）　○参加者数：24人',
      quote: '令和4年11月12日（土）',
      because: '前の年度の項目が、写したまま残っています。',
    },
    {
      text: '○会場開催日：令和5年1月13日（金）　○参加者数：88人',
      quote: '令和5年1月13日（金）',
      because: '令和5年1月は、令和4年度です。',
    },
    { text: '令和4年9月7日に、再就職を支援するセミナーを開催しました。', quote: '令和4年9月7日' },
    { text: '家庭での分担を考える講演会を開催しました（令和4年11月23日）。', quote: '令和4年11月23日' },
    { text: '・令和4年9月13日・14日　市民文化会館にて\n　参加者124人', quote: '令和4年9月13日' },
    { text: '2022年6月に、市内の企業を訪問しました。', quote: '2022年6月' },
    {
      text: '令和4年5月9日に開催した委員会で、避難所の運営について話し合いました。',
      quote: '令和4年5月9日',
    },
    { text: '令和6年5月10日に、職員を対象とした研修を実施しました。', quote: '令和6年5月10日' },
  ],
  silent: [
    { text: '○会場開催日：令和6年1月13日（土）　○参加者数：88人', because: '令和6年1月は、令和5年度です。' },
    { text: '動画配信期間：令和6年3月6日（水）～4月15日（月）', because: '年度の中で始まっています。' },
    { text: '令和6年4月から導入する制度の準備を行いました。', because: 'これから始まることです。' },
    { text: '平成30年3月に制定した条例に基づき、講座を開催しました。', because: '経緯の説明です。' },
    { text: '令和4年度の実績と比較して、受講者が20人増加しました。' },
    { text: '令和6年4月1日現在の登録者は13人です。', because: 'いつの時点の数かを示しています。' },
    { text: '令和4年10月に実施した意識調査の結果を踏まえ、講座を開催しました。' },
    { text: '令和3年4月に相談窓口を設置し、引き続き運営しました。' },
    { text: '（参考）前年度の開催状況\n・令和4年11月12日　参加者20人' },
    { text: '国の通知（令和4年3月31日付け）を受けて、事業者に周知しました。' },
  ],
};
