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
  year?: number;
  hasYear: boolean;
}

const standIn = '{fy}';
const bullets = /^[■□●○◎◯◆◇▼▽▲△★☆※*#>→▶►]+/;
const enumerators =
  /^(?:\(\d{1,2}\)|\d{1,2}[.):、]|\d{1,2}(?![\d年/月.-])|(?:i{1,3}|iv|vi{0,3})[.:、]?(?![a-z]))/;
const pairs = ['【】', '《》', '〔〕', '「」', '『』', '<>', '〈〉', '[]', '()'];

/** `{FY}` in a wording counts as a year. */
export function labelKeys(text: string): LabelKeys {
  const whole = unwrap(compactText(text.replace(/^\s*[①-⑳]/, '')).replace(bullets, ''));
  const found = whole.includes(standIn)
    ? { rest: whole.replace(/[([]?\{fy\}(?:年度?)?の?[)\]]?の?/, ''), year: undefined }
    : findYearInLabel(whole);
  const strict = unwrap(trimMarks((found?.rest ?? whole).replace(enumerators, '').replace(bullets, '')));
  return {
    strict,
    loose: loosen(strict),
    bare: loosen(withoutHints(strict)),
    ...(found?.year === undefined ? {} : { year: found.year }),
    hasYear: found !== undefined,
  };
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
