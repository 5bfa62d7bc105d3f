import { foldWidth } from '../dates/fold-width.ts';
import { findAsOf } from './as-of.ts';

/** What stands around a figure, taken out of its text so that no other digit looks like the figure. */
export interface SetAside {
  /** In half width and as long as the text, with spaces in place of what was taken out. */
  rest: string;
  /** What was in brackets, in case that nothing else is a figure. */
  bracketed: string;
  asOf?: string;
  asOfYear?: number;
  note?: string;
  footnote?: string;
  isApproximate?: boolean;
  isCumulative?: boolean;
  arrow?: 'up' | 'down' | 'same';
}

const reference = /[[【(]参考[\]】)][\s\S]*$/;
const footnote = /[※*] ?\d{1,2}(?![\d:.]|[年月])/g;
const note = /(?:※|(?<![^\s])[*注](?=[):]| ?[^\s\d)]))[^\n]*/g;
const mark = /\*+/g;
const approximate = /約|およそ|おおよそ|概ね|おおむね|ほぼ/g;
const cumulative = /累計|累積|のべ累計/g;
const month = /(?<![\d.])\d{1,2}月(?: ?\d{1,2}日)?末?/g;
const arrows: [RegExp, 'up' | 'down' | 'same'][] = [
  [/[↑↗⇧⬆⤴]/g, 'up'],
  [/[↓↘⇩⬇⤵]/g, 'down'],
  [/[→⇒➡]/g, 'same'],
];

/** Takes notes, dates, marks and brackets out; whatever the text, `rest` is as long as it. */
export function setAside(raw: string): SetAside {
  let rest = foldWidth(raw).replace(/\r/g, ' ');
  const take = (pattern: RegExp): { text: string; start: number } | undefined => {
    let first: { text: string; start: number } | undefined;
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const text = String(match[0]);
      first ??= { text, start: Number(match.find((one) => typeof one === 'number')) };
      return blank(text);
    });
    return first;
  };
  take(reference);
  const footnoted = take(footnote);
  const noted = take(note);
  take(mark);
  const [dated] = findAsOf(rest);
  for (const { start, end } of findAsOf(rest)) {
    rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
  }
  take(month);
  const isApproximate = take(approximate) !== undefined;
  const isCumulative = take(cumulative) !== undefined;
  const arrow = arrows.find(([pattern]) => take(pattern));
  const brackets: string[] = [];
  rest = rest.replace(/\([^()]*\)|\[[^[\]]*\]/g, (text) => {
    brackets.push(text);
    return blank(text);
  });
  return {
    rest,
    bracketed: brackets.join('\n'),
    ...(dated ? { asOf: raw.slice(dated.start, dated.end).trim(), asOfYear: dated.fiscalYear } : {}),
    ...(noted ? { note: raw.slice(noted.start, noted.start + noted.text.length).trim() } : {}),
    ...(footnoted
      ? { footnote: raw.slice(footnoted.start, footnoted.start + footnoted.text.length).trim() }
      : {}),
    ...(isApproximate ? { isApproximate } : {}),
    ...(isCumulative ? { isCumulative } : {}),
    ...(arrow ? { arrow: arrow[1] } : {}),
  };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
