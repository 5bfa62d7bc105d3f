import type { DateToken } from '../../dates/date-tokens.ts';
import type { WrittenYear } from '../../dates/written-year.ts';
import type { FieldContext } from '../rule.ts';

export type YearToken = Extract<DateToken, { kind: 'date' | 'year' }> & { year: WrittenYear };

/** Between two years of a list or a range: a joint alone, or first what was counted in the year. */
const joint =
  /^(?:の?[^\d、。,/・\n]{0,6}[:(]? ?[▲△-]?[\d,.]{1,9} ?(?:人|件|回|名|%|社|団体|か所|箇所|校|日|冊|部|世帯|円|千円|万円)\)?)?(?: ?(?:[、,/・~→‐–—―－-]|及び|と|から|より) ?| )$/;
const bullet = /^[ \t]*([・●○◯〇◎■□◆◇▲△▼▽★☆※*►▶→>-]|[①-⑳]|\(?\d{1,2}[).]|第\d{1,2}回[:、]?)?[ \t]*/;
/** A label before a date: `開催日:`, `第2回:`, `開催日 `. */
const label = /^[^\d:。、]{1,12}(?:\d{1,2}[^\d:。、]{0,3})?[:】\])]? *$/;
/** What was held, before its date, in an item: `「男の台所」 `, `環境フェア　` */
const name = /^(?:第\d{1,2}回目? ?|[「『][^」』]{1,38}[」』] ?|[^\d:。、「」『』]{2,24} )$/;

/** The years of a text that are written side by side: in one run, or at the same place of parallel items. */
export function listsOfYears(context: FieldContext, years: readonly YearToken[]): YearToken[][] {
  const { folded } = context.dates();
  return [...runsOf(folded, years), ...parallelsOf(folded, years), ...daysOfSentences(context, years)];
}

/** Whole dates of one sentence; a year or a month alone may be told as it is known: 2015年9月の国連総会. */
function daysOfSentences(context: FieldContext, years: readonly YearToken[]): YearToken[][] {
  const days = years.filter(({ kind }) => kind === 'date');
  if (days.length < 2) return [];
  return context
    .sentences()
    .map(({ start, end }) => days.filter((day) => day.start >= start && day.end <= end))
    .filter((list) => list.length > 1);
}

/** 令和5年5月12日、R5.6.9 */
function runsOf(folded: string, years: readonly YearToken[]): YearToken[][] {
  const runs: YearToken[][] = [];
  let last: YearToken | undefined;
  for (const token of years) {
    const gap = last && token.start - last.end <= 24 ? folded.slice(last.end, token.start) : undefined;
    if (gap !== undefined && joint.test(gap)) runs.at(-1)?.push(token);
    else runs.push([token]);
    last = token;
  }
  return runs.filter((run) => run.length > 1);
}

/** Dates that begin an item, or stand behind the same label. */
function parallelsOf(folded: string, years: readonly YearToken[]): YearToken[][] {
  const groups = new Map<string, YearToken[]>();
  for (const token of years) {
    const key = placeOf(folded, token);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), token]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function placeOf(folded: string, { start, end, kind }: YearToken): string | undefined {
  const lineStart = folded.lastIndexOf('\n', start - 1) + 1;
  if (start - lineStart > 40) return undefined;
  const before = folded.slice(lineStart, start);
  const mark = bullet.exec(before);
  const rest = before.slice(mark?.[0].length ?? 0);
  const sign = withoutNumbers(mark?.[1] ?? '');
  if (rest !== '') {
    if (sign !== '' && kind === 'date' && name.test(rest)) return `${kind} ${sign}:`;
    const isLabel = label.test(rest) && /[:】\])] *$/.test(rest);
    return isLabel ? `${kind} ${sign === '' ? withoutNumbers(rest) : sign}:` : undefined;
  }
  const isItem =
    mark?.[1] === undefined
      ? startsItem(folded, end)
      : !/^[からにはをがでまよ]/.test(folded.slice(end, end + 1)) || kind === 'date';
  return isItem ? `${kind} ${sign}` : undefined;
}

/** A line that begins 令和5年9月7日に… is a sentence; 令和5年9月7日（木）　第1回 is an item. */
function startsItem(folded: string, end: number): boolean {
  return /^(?:[ \t:~・、]|$)/.test(folded.slice(end, end + 1));
}

function withoutNumbers(text: string): string {
  return text.replace(/[①-⑳]/g, '①').replace(/[\d ]+/g, '');
}
