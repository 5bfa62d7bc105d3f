import { type CivilDay, isRealDay, lastDayOf } from '../../dates/civil-day.ts';
import type { DatesInText, EraYear } from '../../dates/read-dates.ts';
import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import type { ImpossibleDate } from './date-facts.ts';

/** A day that no calendar has (2月30日, 13月1日), or a year that its era never had (平成35年). */
export const impossibleDate: FieldRule<'impossible-date'> = {
  id: 'impossible-date',
  reads: 'field',
  severity: 'warns',
  check: ({ dates }) =>
    [...checkDays(dates()), ...checkMonths(dates()), ...checkEras(dates())].sort((a, b) => a.start - b.start),
};

function checkDays({ dates }: DatesInText): FoundPlace<'impossible-date'>[] {
  return dates.flatMap(({ start, end, readings, isSure }) => {
    const [likeliest] = readings;
    if (!likeliest || !isSure || readings.some(isRealDay)) return [];
    return [{ start, end, facts: whyImpossible(likeliest) }];
  });
}

/** 令和5年13月, a month without its day. */
function checkMonths({ tokens }: DatesInText): FoundPlace<'impossible-date'>[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'year' || token.month === undefined || lastDayOf(2023, token.month) > 0) return [];
    return [{ start: token.start, end: token.end, facts: { kind: 'month', month: token.month } }];
  });
}

function whyImpossible({ year, month, day }: CivilDay): ImpossibleDate {
  const last = lastDayOf(year, month);
  if (last === 0) return { kind: 'month', month };
  if (month === 2 && day === 29) return { kind: 'leapDay', year };
  return { kind: 'day', month, day, last };
}

function checkEras({ eraYears }: DatesInText): FoundPlace<'impossible-date'>[] {
  return eraYears.flatMap((written) => {
    const facts = whyNotOfEra(written);
    return facts ? [{ start: written.start, end: written.end, facts }] : [];
  });
}

function whyNotOfEra({ western, era: { era, year } }: EraYear): ImpossibleDate | undefined {
  if (year === 0) return { kind: 'eraYearZero', era: era.name };
  if (era.last === undefined || year <= era.last) return undefined;
  return { kind: 'eraYear', era: era.name, year, last: era.last, western };
}

export const impossibleDateExamples: RuleExamples = {
  fires: [
    { text: '令和6年2月30日に講座を開催しました。', quote: '令和6年2月30日' },
    { text: '申込期間：令和5年4月1日～4月31日', quote: '4月31日' },
    { text: '令和5年2月29日に会議を開催しました。', quote: '令和5年2月29日' },
    { text: '9月29日、30日、31日に開催しました。', quote: '31日' },
    { text: '令和5年13月に実施しました。', quote: '令和5年13月' },
    { text: '平成35年度を目標年度としています。', quote: '平成35' },
  ],
  silent: [
    { text: '令和6年2月29日（木）に講座を開催しました。', because: '令和6年はうるう年です。' },
    { text: '4月30日から5月31日まで展示しました。' },
    { text: '10月1日から31日間、パネルを展示しました。', because: '日数です。' },
    { text: '平成31年度から毎年開催しています。', because: '平成31年は4月30日まであります。' },
    { text: '定員30人、10月分、13か所', because: '日付ではありません。' },
  ],
};
