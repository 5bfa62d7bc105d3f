import { compactText } from '#domain/text/compact-text.ts';
import { findYearInLabel } from '#domain/text/fiscal-year-label.ts';

/** A label as it is compared, from the strictest reading to the loosest. */
export interface LabelKeys {
  /** `R5年度の取組内容` → `取組内容`, `【事業名】：` → `事業名`. */
  strict: string;
  /** Without what typists write in one way or another: 及び・と, の, brackets. */
  loose: string;
  /** Without a hint in brackets or after ※. */
  bare: string;
  /** The first year that is named. */
  year?: number;
  /** In a wording of the plan, how many years away from the round's its `{FY}` is. */
  away?: number;
  hasYear: boolean;
}

const standIn = /[([]?\{fy([+-]\d{1,2})?\}(?:年度?)?の?[)\]]?の?/;
const bullets = /^[■□●○◎◯◆◇▼▽▲△★☆※*#>→▶►]+/;
const enumerators =
  /^(?:\(\d{1,2}\)|\d{1,2}[.):、]|\d{1,2}(?![\d年/月.-])|(?:i{1,3}|iv|vi{0,3})[.:、]?(?![a-z]))/;
const pairs = ['【】', '《》', '〔〕', '「」', '『』', '<>', '〈〉', '[]', '()'];

/** `{FY}` in a wording counts as a year. */
export function labelKeys(text: string): LabelKeys {
  const whole = unwrap(compactText(text.replace(/^\s*[①-⑳]/, '')).replace(bullets, ''));
  const { rest, years } = cutYears(whole);
  const strict = unwrap(trimMarks(rest.replace(enumerators, '').replace(bullets, '')));
  return {
    strict,
    loose: loosen(strict),
    bare: loosen(withoutHints(strict)),
    ...years[0],
    hasYear: years.length > 0,
  };
}

const mostYears = 3;

/** `R4年度に掲げた改善策（R5年度）`: each year goes, the first says which year the label is about. */
function cutYears(whole: string): { rest: string; years: Pick<LabelKeys, 'year' | 'away'>[] } {
  const years: Pick<LabelKeys, 'year' | 'away'>[] = [];
  let rest = whole;
  while (years.length < mostYears) {
    const wanted = standIn.exec(rest);
    const found = wanted ? undefined : findYearInLabel(rest);
    if (!wanted && !found) break;
    if (wanted) rest = rest.slice(0, wanted.index) + rest.slice(wanted.index + wanted[0].length);
    if (found) rest = found.rest;
    years.push(wanted ? { away: Number(wanted[1] ?? 0) } : found ? { year: found.year } : {});
  }
  return { rest, years };
}

function trimMarks(text: string): string {
  return text.replace(/(?:[:*※.→↓]|※\d{1,2}|\*\d{1,2}|\(?注\d?\)?)+$/, '').replace(/^[・:、]+/, '');
}

function withoutHints(text: string): string {
  return trimMarks(
    text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g, '').replace(/(?<=.)[※(].*$/, ''),
  );
}

function loosen(text: string): string {
  return text
    .replace(/及び|および|並びに|ならびに|[・、,/&+と]|の|[()[\]【】「」『』〔〕《》<>]/g, '')
    .replace(/欄$/, '');
}

function unwrap(text: string): string {
  const pair = pairs.find((one) => text.startsWith(one.charAt(0)) && text.endsWith(one.charAt(1)));
  const inner = text.slice(1, -1);
  return pair && text.length > 2 && !inner.includes(pair.charAt(0)) ? inner : text;
}
