/** A number, date, time or range as it is written in one go. Offsets are those of the text. */
export interface DigitExpression {
  start: number;
  end: number;
  kind: 'number' | 'date' | 'range';
  /** Its numbers, digits only: 令和５年10月 has ５ and 10. */
  numbers: WrittenNumber[];
}

export interface WrittenNumber {
  width: 'half' | 'full' | 'mixed';
  digits: number;
}

const d = '[0-9０-９]';
const short = `${d}{1,2}`;
const era = '(?:令和|平成|昭和|(?<![A-Za-zＡ-Ｚａ-ｚ])[RHSＲＨＳ])[ 　]?';
const day = `[ 　]?${short}日(?!間)`;
const date = [
  `(?:${era})?${d}{1,4}年[ 　]?${short}月(?:${day})?`,
  `${short}月${day}`,
  `${era}${short}(?<eraPoint>[./．／])${short}(?:\\k<eraPoint>${short})?`,
  `${d}{1,4}(?<point>[./．／])${short}\\k<point>${short}`,
  `${d}{4}-${short}-${short}`,
  `${short}[/／]${short}(?!${d})`,
  `${short}[:：]${d}{2}(?!${d})`,
  `${short}時[ 　]?${short}分`,
].join('|');
const number = `${d}+(?:[,，]${d}{3}(?!${d}))*(?:[.．]${d}+)?`;
const rangeEnd = `(?<to>[～〜~](?:${short}月(?:${day})?|${short}[:：]${d}{2}|${number}(?!年(?!度))))`;
/** `１.5月の講座` at the beginning of a line: the mark of an item, and then a number. */
const mark = `(?<=(?:^|\\n)[ 　]{0,8})${short}[.．](?=${d}+[^0-9０-９.．%％])`;
const expression = new RegExp(
  `(?<mark>${mark})|(?:(?<date>${date})|${number})(?:[月日時]?${rangeEnd})?`,
  'g',
);
const oneNumber = new RegExp(`${d}+`, 'g');
const grouped = new RegExp(number, 'g');
const bothWidths = /[０-９]/;

export function hasBothWidths(text: string): boolean {
  return bothWidths.test(text) && /[0-9]/.test(text);
}

/** In the text's order. */
export function readDigitExpressions(text: string): DigitExpression[] {
  return [...text.matchAll(expression)].flatMap((match): DigitExpression[] => {
    const { mark: isMark, date: isDate, to } = match.groups ?? {};
    if (isMark) return [];
    const kind = to ? 'range' : isDate ? 'date' : 'number';
    const numbers = [...match[0].matchAll(isDate ? oneNumber : grouped)].map(([one]) => measure(one));
    return [{ start: match.index, end: match.index + match[0].length, kind, numbers }];
  });
}

function measure(written: string): WrittenNumber {
  const digits = written.replace(/[^0-9０-９]/g, '');
  const hasHalf = /[0-9]/.test(digits);
  const hasFull = bothWidths.test(digits);
  return { width: hasHalf && hasFull ? 'mixed' : hasHalf ? 'half' : 'full', digits: digits.length };
}
