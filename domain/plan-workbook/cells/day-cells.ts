import { isoDay, isRealDay } from '../../dates/civil-day.ts';
import { foldWidth } from '../../dates/fold-width.ts';
import { readYear } from '../../dates/written-year.ts';
import type { CellCodec, SeenCell } from './cell-codec.ts';
import { quoteText } from './quoted-text.ts';

/** A day or a month, as the definition has it (`2024-06-28`, `2024-06`) and as an office writes it: 2024/6/28. */
export const dayCells: CellCodec = {
  write(value) {
    const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(String(value)) ?? [];
    if (year === undefined || month === undefined) return quoteText(String(value));
    return [year, Number(month), ...(day === undefined ? [] : [Number(day)])].join('/');
  },
  read(cell) {
    const day = dayOfSerial(cell) ?? writtenDay(cell.text);
    return day === undefined ? { fault: { code: 'notADay', text: cell.text.trim() } } : { value: day };
  },
};

/** Excel counts days from 30 December 1899; what lies before March 1900 is no date that anybody means. */
function dayOfSerial({ value }: SeenCell): string | undefined {
  if (typeof value !== 'number' || value < 61 || value >= 2_958_466) return undefined;
  return isoDay(civilDay(Math.floor(value) - 25_569));
}

/** The Gregorian day so many days after 1 January 1970. */
function civilDay(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Always with its year: 2024/6/28, 令和6年6月28日, R6.6, 2024年6月. */
function writtenDay(text: string): string | undefined {
  const folded = foldWidth(text).replace(/\s/g, '');
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(folded);
  if (iso) return dayOf(Number(iso[1]), iso[2], iso[3]);
  const western = /^(\d{4})(?=[./年])/.exec(folded);
  const read = western ? undefined : readYear(folded, 0);
  const year = western ? Number(western[1]) : read?.writings[0].western;
  const rest = folded.slice(western ? 4 : (read?.end ?? 0)).replace(/^[年./-]/, '');
  const [, month, day] = /^(\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?(?:\([日月火水木金土]\))?$/.exec(rest) ?? [];
  return year === undefined ? undefined : dayOf(year, month, day);
}

function dayOf(year: number, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return undefined;
  const whole = { year, month: Number(month), day: Number(day ?? 1) };
  if (!isRealDay(whole)) return undefined;
  return day === undefined ? isoDay(whole).slice(0, 7) : isoDay(whole);
}
