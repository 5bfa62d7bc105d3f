import { daysBetween, type RoundDay } from './round-days.ts';

/** The days of a round on a line of months; `x` runs from 0 to 1. */
export interface CalendarAxis {
  /** The first of each month, `month` from 1 to 12. */
  months: { x: number; month: number }[];
  /** Numbered from 1 in the order of time; those that would touch each other stand in lanes above one another. */
  points: { x: number; number: number; lane: number; isPast: boolean }[];
  today: { x: number; side: 'before' | 'within' | 'after' };
}

/** `apart`: how near two points of one lane may come. */
export function calendarAxis(days: readonly RoundDay[], apart: number): CalendarAxis | undefined {
  const set = days.filter(({ name }) => name !== 'today');
  const [first, last, today] = [set[0]?.day, set.at(-1)?.day, days.find(({ name }) => name === 'today')?.day];
  if (first === undefined || last === undefined || today === undefined) return undefined;
  const months = monthsBetween(first, last);
  const [start = first] = months;
  const length = daysBetween(start, followingMonth(last));
  const at = (day: string) => daysBetween(start, day) / length;
  const x = at(today);
  return {
    months: months.map((day) => ({ x: at(day), month: Number(day.slice(5, 7)) })),
    points: withLanes(
      set.map(({ day, ahead }, index) => ({ x: at(day), number: index + 1, isPast: ahead < 0 })),
      apart,
    ),
    today: {
      x: Math.min(1, Math.max(0, x)),
      side: x < 0 ? 'before' : x >= 1 ? 'after' : 'within',
    },
  };
}

function withLanes<P extends { x: number }>(points: P[], apart: number): (P & { lane: number })[] {
  const ends: number[] = [];
  return points.map((point) => {
    const free = ends.findIndex((end) => point.x - end >= apart);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = point.x;
    return { ...point, lane };
  });
}

/** The first days of the months from that of one ISO day to that of another. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = followingMonth(day)) months.push(day);
  return months;
}

function followingMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
}
