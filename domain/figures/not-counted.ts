import { matchAt } from '../dates/match-at.ts';

export interface Span {
  start: number;
  end: number;
}

/** Addresses, telephone numbers, times, fractions, dates in digits, 2-(3). */
const noFigures =
  /https?:\/\/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|[A-Za-z]-\d+|(?<![\d,.])0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}|〒 ?\d{3}-?\d{4}|(?<!\d)\d{1,2}:\d{2}(?!\d)|(?<!\d)\d{1,2} ?時(?!間)(?: ?\d{1,2} ?分)?|\d{1,4} ?分の ?\d{1,4}|(?<![\d/.])\d{1,4}(?:\/\d{1,2}){1,2}(?![\d/])|(?<![\d-])\d{1,3}-\((?:\d{1,3})\)(?:-\d{1,3})?|(?<![\d-])\d{1,4}(?:-\d{1,4}){2,}(?!\d| ?=)/g;
/** R5.10.10, 令和5（2023）年度, 2023/5, 17（木）; days and months with their 日 and 月 count nothing anyway. */
const years =
  /(?:令和|平成|昭和|大正|(?<![A-Za-z])[RHS])[ .]?\d{1,2}(?!\d)(?:[./-]\d{1,2}){0,2}|(?<![\d.,/-])(?:19|20)\d\d(?: ?[./-] ?\d{1,2}){1,2}(?![\d.,/-])|(?<![\d.,/-])(?:19|20)\d\d(?= ?\((?:令和|平成|[RHS]))|(?<!\d)\d{1,2}(?= ?[([〔<] ?(?:[日月火水木金土祝](?:曜日?)?(?:[・、] ?[日月火水木金土祝])*) ?[)\]〕>])/g;
/** Numbers of things, in a row or a range: 第1回, 第1～3回, №12. */
const ordinals =
  /(?:第 ?|№ ?|No\.? ?|NO\.? ?|no\.? ?|Vol\.? ?|vol\.? ?|番号 ?:? ?|内線 ?:? ?)\d+(?:[-・.][(]?\d+[)]?)*(?: ?[~・、,-] ?第?\d+)*/g;

/** Where digits of a text that went through `foldWidth` count nothing. Sorted. */
export function spansNotCounted(text: string): Span[] {
  return [...spansOf(years, text), ...spansOf(noFigures, text), ...spansOf(ordinals, text)].sort(
    (a, b) => a.start - b.start,
  );
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Right behind the digits: an age, a grade, a floor, a rank, a name. */
const countsNothing =
  / ?(?:年(?!間)|歳|才|月|(?<!(?:計|延べ|のべ|全|実) ?\d{1,3} ?|[日回]数 ?(?:は、?|が|:|=)? ?\d{1,3} ?(?=日(?:でし|です|とな|[。)\n○]|$)))日(?!間)|丁目|番|号|条|章|節|款|階|位|級|類|型|次|期|巻|版|限|代|世代|世紀|度(?!数)|段階|本柱|本の柱|大(?!学)|児|対|密|校時|つ|行目|列目|部制|交代|点セット|カ年|か年|ヶ年|ケ年|歩|合目|コマ漫画|者(?:協議|面談|連携|懇談|会議|間|択))/y;
/** Right behind the unit: 3回目, 1人ひとり, 2人組. */
const namesSomething =
  /目(?!標|的|途)|(?<=人)(?:ひとり|1人|一人|三脚|暮らし|親|っ子|世帯)|(?<=\d組)|制(?!作|定)|(?<=時間)(?:対応|体制|受付|営業|365)|(?<=か月|カ月|ヶ月)(?:児|健|以)/y;
/** 5・6年生, 1～6年: what counts nothing stands behind the last of a row. */
const row = / ?(?:[~・、,-]|から) ?(?=\d)/y;
const moreDigits = /\d+/y;
const longestRow = 12;

/** Whether the digits that end at this offset are of an age, a grade, a date, or of a row of them. */
export function countNothing(text: string, end: number): boolean {
  let at = end;
  for (let length = 0; length < longestRow; length += 1) {
    if (matchAt(countsNothing, text, at)) return true;
    const joint = matchAt(row, text, at);
    const next = joint && matchAt(moreDigits, text, at + joint[0].length);
    if (!joint || !next) return false;
    at += joint[0].length + next[0].length;
  }
  return false;
}

export function nameSomething(text: string, end: number): boolean {
  return matchAt(namesSomething, text, end) !== null;
}

const itemBefore =
  /(?:^|\n)[^\S\n]*\(?$|(?:施策|目標|方針|方向|指標|図|表|資料|別紙|様式|ステップ|レベル|フェーズ|パート|ゴール|テーマ|SDGs) ?$/;
const westernYear = /^(?:19|20)\d\d$/;

/** Of digits without a unit: a year, `(1)`, `1.` before an item, `3D`, `007`. */
export function isItemNumber(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 8), start);
  if (/^0\d/.test(digits) || westernYear.test(digits) || /^[A-Za-z]/.test(text.slice(end, end + 1)))
    return true;
  if (/\($/.test(before) && /^\)/.test(text.slice(end, end + 1)) && digits.length <= 2) return true;
  return (
    itemBefore.test(before) && (!/[\n(]?\s*$/.test(before) || /^[.,)、 ]|^$/.test(text.slice(end, end + 1)))
  );
}
