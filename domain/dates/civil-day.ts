/** A day of the Gregorian calendar; the month counts from 1. */
export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month; 0 for a month that there is not. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return monthLengths[month - 1] ?? 0;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function isRealDay({ year, month, day }: CivilDay): boolean {
  return day >= 1 && day <= lastDayOf(year, month);
}

/** From 0 for Sunday to 6, by Zeller's congruence; for a real day. */
export function weekdayOf({ year, month, day }: CivilDay): number {
  const [y, m] = month <= 2 ? [year - 1, month + 12] : [year, month];
  const sum = day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100);
  return (sum + Math.floor(y / 400) + 6) % 7;
}

/** `2023-10-19` */
export function isoDay({ year, month, day }: CivilDay): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
