export interface YearInLabel {
  /** Western. */
  year: number;
  /** The label without the year and what belongs to it: `R5年度の取組内容` → `取組内容`. */
  rest: string;
}

const eraStart: Record<string, number> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };
const era = String.raw`(令和|平成|(?<![a-z])[rh])\.?(\d{1,2}|元)`;
const western = String.raw`(?<!\d)((?:19|20)\d\d)`;
const bracketed = (inner: string) => String.raw`(?:[(\[]${inner}(?:年度?)?[)\]])?`;
const tail = '(?:年度分?|年(?!度)|fy)?の?';
const writings = [
  new RegExp(`[(\\[]?${era}(?:年度?)?${bracketed(western)}${tail}[)\\]]?の?`),
  new RegExp(`[(\\[]?(?:fy)?${western}(?:年度?)?${bracketed(era)}${tail}[)\\]]?の?`),
];
const bareYear = /(?<![\d.])(\d{1,2})年度の?/;

/** Finds the fiscal year in a label that went through `compactText`: R5, 令和5, 2023, 令和5(2023), 5年度. */
export function findYearInLabel(compact: string): YearInLabel | undefined {
  const [inEra, inWestern] = writings.map((writing) => writing.exec(compact));
  // 2023(令和5)年度 holds both writings; the one that begins first holds the other.
  if (inEra && !(inWestern && inWestern.index < inEra.index))
    return cut(compact, inEra, eraYear(inEra[1], inEra[2]));
  if (inWestern) return cut(compact, inWestern, Number(inWestern[1]));
  const bare = bareYear.exec(compact);
  return bare ? cut(compact, bare, eraYear('令和', bare[1])) : undefined;
}

function eraYear(name = '', year = ''): number {
  return (eraStart[name] ?? 0) + (year === '元' ? 1 : Number(year));
}

function cut(compact: string, match: RegExpExecArray, year: number): YearInLabel {
  return { year, rest: compact.slice(0, match.index) + compact.slice(match.index + match[0].length) };
}
