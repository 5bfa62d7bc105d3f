import type { CivilDay } from './civil-day.ts';

/** What a month and day mean behind another date in a list or range: in its year, or past New Year in the next. */
export function followingDays({ year, ...before }: CivilDay, month: number, day: number): CivilDay[] {
  const same = { year, month, day };
  const isLater = month > before.month || (month === before.month && day >= before.day);
  if (isLater) return [same];
  const next = { ...same, year: year + 1 };
  // 12月28日、1月4日: a list does not go back to the January of another fiscal year.
  return before.month >= 4 && month <= 3 ? [next] : [next, same];
}

/** What a bare day means behind another date: in its month, or past the month's end in the next. */
export function followingMonths({ year, month, day: before }: CivilDay, day: number): CivilDay[] {
  const same = { year, month, day };
  const next = month === 12 ? { year: year + 1, month: 1, day } : { year, month: month + 1, day };
  return day >= before ? [same] : [next, same];
}
