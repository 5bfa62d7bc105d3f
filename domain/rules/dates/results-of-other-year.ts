import { findEra } from '../../dates/eras.ts';
import type { FieldContext, FoundPlace } from '../rule.ts';
import { asksForYear } from './asks-for-year.ts';

/** A heading or label of results with its year: 〔R4実績〕, 令和4年度実績：, ・令和4年度 相談実績 99件 */
const label =
  /(?<=^|[^\S\n]|[・●○◯〇■□◆◇▼【[〔(「/])(?:(令和|平成|R|H) ?(元|\d{1,2})(?!\d)|(20\d\d))(?:\((?:令和|R|20)\d{1,2}\))?(?: ?年度)?[ の]?[^\s\d:、。()【】「」〔〕]{0,8}?(?:実績値?|実績数|取組内容|取組状況|取組実績|実施状況|実施内容|実施結果|開催結果|開催状況)(?=[^\S\n]*(?:$|[:\n】\])〕]|[\d△▲-]))/gm;
const comparison = /前年|昨年|参考|比[べ較]?|増|減|推移|から|より/;

/**
 * The only results that a text labels with a year are those of another year. Silent beside results of the round's own
 * year or of several years, and where the line compares.
 */
export function resultsOfOtherYear(context: FieldContext): FoundPlace<'other-year-label'>[] {
  if (!asksForYear(context.field) || !/実績|取組|実施|開催/.test(context.text)) return [];
  const { fiscalYear } = context.plan;
  const { folded } = context.dates();
  const labels = [...folded.matchAll(label)].map((match) => ({
    year: yearOf(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const years = new Set(labels.map(({ year }) => year));
  const [year] = years;
  if (year === undefined || years.size > 1 || year === fiscalYear || Math.abs(year - fiscalYear) > 2)
    return [];
  return labels
    .filter(({ start }) => isAlone(lineAt(folded, start), fiscalYear))
    .map(({ start, end }) => ({ start, end, facts: { year, fiscalYear } }));
}

function yearOf([, era, inEra, western]: RegExpExecArray): number {
  if (western !== undefined) return Number(western);
  return (findEra(era ?? '')?.offset ?? 0) + (inEra === '元' ? 1 : Number(inEra));
}

function isAlone(line: string, fiscalYear: number): boolean {
  const own = new RegExp(`(?:令和|R) ?${fiscalYear - 2018}(?!\\d)|${fiscalYear}`);
  return !comparison.test(line) && !own.test(line);
}

function lineAt(text: string, place: number): string {
  const end = text.indexOf('\n', place);
  return text.slice(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? text.length : end);
}
