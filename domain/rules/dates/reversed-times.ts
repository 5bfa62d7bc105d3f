import { type ClockRange, readClockRanges } from '../../dates/read-clock.ts';

const hour = 60;

/** The ranges of hours whose end lies before their beginning; those that run over the night are none. */
export function reversedTimes(folded: string): ClockRange[] {
  return readClockRanges(folded).filter(isReversed);
}

function isReversed({ from, until }: ClockRange): boolean {
  if (until.minutes >= from.minutes) return false;
  const isNight = from.minutes >= 16 * hour && until.minutes <= 12 * hour;
  return !isNight && !mayBeAfternoon(from, until);
}

/** 午後1時～3時, 10時～3時: the second may be of the afternoon without saying so. */
function mayBeAfternoon(from: ClockRange['from'], until: ClockRange['until']): boolean {
  if (until.isHalf || until.minutes >= 12 * hour) return false;
  const later = until.minutes + 12 * hour;
  if (from.isHalf) return later >= from.minutes;
  return from.minutes <= 12 * hour && until.minutes < 7 * hour;
}
