import { matchAt } from './match-at.ts';
import { readWeekday, type WrittenWeekday } from './written-weekday.ts';
import { readYear, type WrittenYear } from './written-year.ts';

/** A piece of a text that says something about dates. */
export type DateToken = { start: number; end: number } & DateTokenKind;

type DateTokenKind =
  | { kind: 'date'; year?: WrittenYear; month: number; day: number; weekday?: WrittenWeekday }
  /** `令和5年`, `令和5年度`, `令和5年10月` */
  | { kind: 'year'; year: WrittenYear; month?: number }
  /** `5年` before a month: an era year without its era, most likely of the present one. */
  | { kind: 'bareYear'; year: number }
  | { kind: 'month'; month: number }
  | { kind: 'day'; day: number; hasUnit: boolean; weekday?: WrittenWeekday }
  /** 昨年, 翌月 …: what follows may be of another year or month. */
  | { kind: 'otherYear' }
  | { kind: 'otherMonth' }
  | { kind: 'sentenceEnd' }
  | { kind: 'lineEnd' };

const trigger = /[\d令平昭大明㋿㍻㍼㍽㍾RHS昨前翌来次例毎先各今当。\n]/g;
/** A line may be broken inside a date: by hand, or where a text goes on in the next row of cells. */
const monthDay = / ?(?:\n *)?(\d{1,2}) ?(?:\n *)?月(?:(?: ?|\n *)(\d{1,2}) ?(?:\n *)?日(?!間|目|曜))?/y;
const numeric = / ?([./-]) ?(\d{1,2}) ?\1 ?(\d{1,2})(?![\d./-])/y;
const free = /(?<![\dA-Za-z]|\d[-./])/y;
const weekdayAhead = '(?= ?(?:[([〔<] ?[日月火水木金土祝]|[㈰㈪㈫㈬㈭㈮㈯]))';
const short = new RegExp(String.raw`(\d{1,2})[/.](\d{1,2})${weekdayAhead}`, 'y');
const bareYear = /(\d{1,2}) ?年 ?(?=\d{1,2} ?月)/y;
const lone = new RegExp(
  String.raw`(?<!第)(\d{1,2}) ?(?:(日)(?!間|目|曜|程度|以|前|後|数|分|ほど|あたり|当|連続|コース|制)|${weekdayAhead})`,
  'y',
);
const words: readonly { pattern: RegExp; kind: 'otherYear' | 'otherMonth' | 'sentenceEnd' | 'lineEnd' }[] = [
  // 前年度比 and 昨年に続き compare; they do not say that a date is of that year.
  {
    pattern:
      /(?:[昨前翌来次]年|例年|毎年)(?!度?(?:[比並対同]|より|から|どおり|通り|実績|に(?:引き)?続|[にと]比|を[上下]|の(?:実績|参加者|件数|課題)))/y,
    kind: 'otherYear',
  },
  { pattern: /[翌前先来毎各今当]月/y, kind: 'otherMonth' },
  { pattern: /。/y, kind: 'sentenceEnd' },
  { pattern: /\n/y, kind: 'lineEnd' },
];
const digits = /\d+/y;

/** Everything about dates in a text that went through `foldWidth`, in its order. */
export function readDateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  trigger.lastIndex = 0;
  for (let found = trigger.exec(text); found; found = trigger.exec(text)) {
    const offset = found.index;
    const token = readDated(text, offset) ?? readUndated(text, offset) ?? readWord(text, offset);
    if (token) tokens.push(token);
    trigger.lastIndex = token?.end ?? offset + (matchAt(digits, text, offset)?.[0].length ?? 1);
  }
  return tokens;
}

/** What begins with a year. */
function readDated(text: string, start: number): DateToken | undefined {
  const year = readYear(text, start);
  if (!year) return undefined;
  if (year.unit === 'none') {
    const match = matchAt(numeric, text, year.end);
    if (match) return withWeekday(text, { start, year, match, month: match[2], day: match[3] });
    return year.writings.length > 1 ? { kind: 'year', year, start, end: year.end } : undefined;
  }
  const match = year.unit === 'year' ? matchAt(monthDay, text, year.end) : null;
  if (match?.[2]) return withWeekday(text, { start, year, match, month: match[1], day: match[2] });
  const end = match ? match.index + match[0].length : year.end;
  return { kind: 'year', year, start, end, ...(match ? { month: Number(match[1]) } : {}) };
}

/** What begins with a month or a day. */
function readUndated(text: string, start: number): DateToken | undefined {
  if (!matchAt(free, text, start)) return undefined;
  const full = matchAt(monthDay, text, start);
  if (full?.[2]) return withWeekday(text, { start, match: full, month: full[1], day: full[2] });
  if (full) return { kind: 'month', month: Number(full[1]), start, end: start + full[0].length };
  const slashed = matchAt(short, text, start);
  if (slashed) return withWeekday(text, { start, match: slashed, month: slashed[1], day: slashed[2] });
  const year = matchAt(bareYear, text, start);
  if (year) return { kind: 'bareYear', year: Number(year[1]), start, end: start + year[0].length };
  const day = matchAt(lone, text, start);
  if (!day) return undefined;
  const weekday = readWeekday(text, start + day[0].length);
  const end = weekday?.end ?? start + day[0].length;
  return {
    ...{ kind: 'day', day: Number(day[1]), hasUnit: day[2] !== undefined, start, end },
    ...(weekday ? { weekday } : {}),
  };
}

interface DateParts {
  start: number;
  year?: WrittenYear;
  match: RegExpExecArray;
  month: string | undefined;
  day: string | undefined;
}

function withWeekday(text: string, { start, year, match, month, day }: DateParts): DateToken {
  const end = match.index + match[0].length;
  const weekday = readWeekday(text, end);
  return {
    ...{ kind: 'date', month: Number(month), day: Number(day), start, end: weekday?.end ?? end },
    ...(year ? { year } : {}),
    ...(weekday ? { weekday } : {}),
  };
}

function readWord(text: string, start: number): DateToken | undefined {
  for (const { pattern, kind } of words) {
    const match = matchAt(pattern, text, start);
    if (match) return { kind, start, end: start + match[0].length };
  }
  return undefined;
}
