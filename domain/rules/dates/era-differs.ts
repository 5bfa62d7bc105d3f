import type { DateToken } from '../../dates/date-tokens.ts';
import type { WrittenYear, YearWriting } from '../../dates/written-year.ts';
import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { isPlainText } from './is-plain-text.ts';

/**
 * Two writings of one year that are not the same year: 令和5（2022）年. Silent where one is a fiscal and the other a
 * calendar year that it reaches into: 令和5年度（2024年3月）, 令和6年（2023年度）.
 */
export const eraDiffers: FieldRule<'era-differs'> = {
  id: 'era-differs',
  reads: 'field',
  severity: 'warns',
  check: (context) => (isPlainText(context) ? context.dates().tokens.flatMap(checkToken) : []),
};

function checkToken(token: DateToken): FoundPlace<'era-differs'>[] {
  if (token.kind !== 'date' && token.kind !== 'year') return [];
  const { year } = token;
  const [first, second] = year?.writings ?? [];
  if (!year || !first || !second || agree(year, first, second)) return [];
  const [inEra, other] = first.era ? [first, second] : [second, first];
  const written = inEra.era
    ? inEra.era.era.name + (inEra.era.year === 1 ? '元' : inEra.era.year)
    : String(inEra.western);
  const facts = { written, means: inEra.western, other: other.western };
  return [{ start: first.start, end: year.end, facts }];
}

function agree({ unit }: WrittenYear, first: YearWriting, second: YearWriting): boolean {
  const differs = second.western - first.western;
  if (differs === 0) return true;
  if (second.unit === undefined || unit === 'none' || second.unit === unit) return false;
  return unit === 'fiscalYear' ? differs === 1 : differs === -1;
}

export const eraDiffersExamples: RuleExamples = {
  fires: [
    { text: '令和5（2022）年度の受講者は24人でした。', quote: '令和5（2022）年度' },
    { text: '計画の最終年度である2026（令和7）年度に向けて取り組みます。', quote: '2026（令和7）年度' },
    { text: '令和5年（2024年）10月19日に講座を開催しました。', quote: '令和5年（2024年）' },
    { text: '令和５年度（２０２２年度）は3回開催しました。', quote: '令和５年度（２０２２年度）' },
    { text: '平成30年（2017年）に条例を制定しました。', quote: '平成30年（2017年）' },
  ],
  silent: [
    { text: '令和5（2023）年度の受講者は24人でした。' },
    { text: '2027（令和9）年度を目標年度としています。' },
    { text: '令和元年（2019年）と平成31年（2019年）のどちらの書き方も残っています。' },
    {
      text: '令和5年度（2024年3月末）の登録者は13人でした。',
      because: '1月から3月までは、暦の年が年度より一つ進みます。',
    },
    { text: '令和6年（2023年度）3月に開催しました。', because: '令和6年3月は2023年度です。' },
    { text: '令和5年度（20人）は前年度（18人）より増えました。' },
  ],
};
