import { compactText } from '../../text/compact-text.ts';

const signs = /[、。，．,.・･:;!?「」『』【】()［］[\]〔〕〈〉《》"“”'※○◯〇●◎■□◆◇…~-]+/g;
/** In a text that went through `compactText`. */
const days =
  /(?:令和|平成|昭和|(?<![a-z])[rh])?\.?(?:\d{1,4}|元)年度?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日|\([日月火水木金土](?:・?祝日?)?\)|第\d{1,4}[回号期次]|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\/\d{1,2}|(?<![a-z])[rh]\d{1,2}/g;

/** A text as it is held against another: without widths, spaces and signs. Never as it is stored. */
export function comparedProse(text: string): string {
  return compactText(text).replace(signs, '');
}

/** Without years, dates, weekdays and how many-th it is, too: what is changed first in a text of last year. */
export function withoutDays(text: string): string {
  return compactText(text).replace(days, '').replace(signs, '');
}

/** True where the text names a figure that the other does not: somebody has written something new. */
export function hasNewFigure(text: string, other: string): boolean {
  const known = new Set(other.match(/\d+/g));
  return (text.match(/\d+/g) ?? []).some((figure) => !known.has(figure));
}
