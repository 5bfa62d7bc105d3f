import type { EraYear } from '../../dates/read-dates.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { isPlainText } from './is-plain-text.ts';

/** 令和1年 for 令和元年. Silent for R1 and 令和1～3年度, where one counts. */
export const eraFirstYear: FieldRule<'era-first-year'> = {
  id: 'era-first-year',
  reads: 'field',
  severity: 'warns',
  check: (context) =>
    isPlainText(context) ? context.dates().eraYears.flatMap((one) => checkYear(context, one)) : [],
};

const unitBehind = /^[ 　]?年(?![生間])(?:度)?/;

function checkYear(
  { text }: FieldContext,
  { start, end, era: { era, year } }: EraYear,
): FoundPlace<'era-first-year'>[] {
  const written = text.slice(start, end);
  const behind = text.slice(end, end + 12);
  const unit = unitBehind.exec(behind)?.[0] ?? '';
  const isYear = unit !== '' || /^[ 　]?[（(].{0,6}[）)][ 　]?年/.test(behind);
  if (year !== 1 || !isYear || !written.startsWith(era.name) || !/[1１]/.test(written)) return [];
  const replacement = (written + unit).replace(/0?1|０?１/, '元');
  return [{ start, end: end + unit.length, facts: { era: era.name }, replacement }];
}

export const eraFirstYearExamples: RuleExamples = {
  fires: [
    { text: '令和1年10月に窓口を開設しました。', quote: '令和1年', replacement: '令和元年' },
    { text: '令和１年度から毎年開催しています。', quote: '令和１年度', replacement: '令和元年度' },
    { text: '平成1年に発足した団体と共催しました。', quote: '平成1年', replacement: '平成元年' },
    { text: '計画期間：令和1（2019）年度～令和5（2023）年度', quote: '令和1', replacement: '令和元' },
  ],
  silent: [
    { text: '令和元年度から毎年開催しています。' },
    { text: '令和10年度までに30％とすることを目標としています。' },
    { text: 'R1年度：24人、R2年度：18人、R3年度：30人', because: '「R1」は、表や一覧でよく使う略し方です。' },
    { text: '令和1～5年度の5年間で延べ120人が修了しました。', because: '数え上げる書き方です。' },
    { text: '第1回は令和5年10月1日に開催しました。' },
  ],
};
