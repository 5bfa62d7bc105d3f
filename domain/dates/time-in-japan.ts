import { lastDayOf } from './civil-day.ts';

const hoursAhead = 9;

/**
 * An ISO instant in UTC as local time in Japan, to the minute, such that text order is time order:
 * `2024-06-10T15:03:00.000Z` → `2024/06/11 00:03`. Japan has no summer time.
 */
export function timeInJapan(instant: string): string {
  const [year, month, day] = [part(instant, 0, 4), part(instant, 5, 7), part(instant, 8, 10)];
  const local = part(instant, 11, 13) + hoursAhead;
  const [y, m, d] = local < 24 ? [year, month, day] : dayAfter(year, month, day);
  return `${y}/${two(m)}/${two(d)} ${two(local % 24)}:${instant.slice(14, 16)}`;
}

function dayAfter(year: number, month: number, day: number): [number, number, number] {
  if (day < lastDayOf(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

function part(instant: string, start: number, end: number): number {
  return Number(instant.slice(start, end));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
