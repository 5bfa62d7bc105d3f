/** The ends of ranges of hours in a text that went through `foldWidth`. */
export interface ClockRange {
  start: number;
  end: number;
  from: ClockTime;
  until: ClockTime;
}

interface ClockTime {
  /** Minutes since midnight, with 午後 counted in. */
  minutes: number;
  /** 午前 or 午後 stands before it. */
  isHalf: boolean;
}

const time = String.raw`(午前|午後|AM|PM)? ?(\d{1,2})(?::([0-5]\d)|時(?:([0-5]?\d)分|(半))?)(?!間|\d)`;
const range = new RegExp(
  String.raw`(?<!\d|\d[:.])${time} ?([~―–—-]|から|より) ?(翌(?:朝|日)?(?:の)?)?${time}`,
  'gi',
);

/** Every `15:00～13:00`, `午後3時から午後1時` with its two times; nothing that runs into the next day by its own word. */
export function readClockRanges(folded: string): ClockRange[] {
  if (!/\d(?:時|:\d)/.test(folded)) return [];
  return [...folded.matchAll(range)].flatMap((match) => {
    const [whole, half, hour, minutes, spelt, isHalfPast, sign = '', next, ...second] = match;
    const from = clockTime(half, hour, minutes ?? spelt, isHalfPast);
    const until = clockTime(second[0], second[1], second[2] ?? second[3], second[4]);
    const end = match.index + whole.length;
    const isRange = sign.length === 1 || /^ ?まで/.test(folded.slice(end, end + 3));
    return from && until && next === undefined && isRange ? [{ start: match.index, end, from, until }] : [];
  });
}

function clockTime(half = '', hour = '', minutes = '0', isHalfPast = ''): ClockTime | undefined {
  const hours = Number(hour);
  if (hours > 24 || (half !== '' && hours > 12)) return undefined;
  const isAfternoon = /午後|pm/i.test(half) && hours < 12;
  const past = isHalfPast === '' ? Number(minutes) : 30;
  return { minutes: (hours + (isAfternoon ? 12 : 0)) * 60 + past, isHalf: half !== '' };
}
