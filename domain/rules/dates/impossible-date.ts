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
  check: ({ dates }) => [...checkDays(dates()), ...checkEras(dates())].sort((a, b) => a.start - b.start),
};

function checkDays({ dates }: DatesInText): FoundPlace<'impossible-date'>[] {
  return dates.flatMap(({ start, end, readings, isSure }) => {
    const [likeliest] = readings;
    if (!likeliest || !isSure || readings.some(isRealDay)) return [];
    return [{ start, end, facts: whyImpossible(likeliest) }];
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

export const impossibleDateExamples: RuleExamples = { fires: [], silent: [] };
