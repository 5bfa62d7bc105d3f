import { findAsOf } from '../indicators/as-of.ts';

/** `目標値：`, `〔R5実績〕`, `実施回数：`: says what the figures behind it are. Offsets are those of the text. */
export interface ValueWord {
  start: number;
  end: number;
  /** `other`: 基準値, 前年度実績, 達成率, which are neither. */
  role: 'target' | 'actual' | 'other';
  /** The western fiscal year that it names. */
  year?: number;
  /** It is set apart by a colon or brackets, so that it can be nothing else. */
  isMarked: boolean;
}

const year = '(?:(?:令和|平成|[RH])? ?(?:\\d{1,4}|元) ?(?:年度?|(?=[^\\d.,]))|西暦\\d{4}年度?)';
const before = `(?:${year} ?(?:末|時点)? ?(?:の|における)?|本年度|今年度|当年度|当該年度|年間|年度|最終|当初|数値)?`;
const other =
  '基準値?|現状値?|策定時|計画策定時|(?:前|昨|一昨|翌|来|次)年度?の?(?:実績|目標|予定|計画|実施|結果)?値?|達成[率度]|進捗率|達成状況|増減数?|前年度?比|差引?';
const target = '目標|予定|計画|目安';
const actual = '実績|実施|結果|達成|到達|開催';
const what = '(?:数値|値|回数|件数|人数|者数|数)?';
const ownWords = /(?:目標|予定|計画|目安|実績|実施|結果|達成|到達|開催)(?:数値|値|回数|件数|人数|者数|数)?/;
const open = '[(\\[〔【<「]';
const close = '[)\\]〕】>」]';
const colon = '[:=]|・{2,}|…+|\\.{3,}';
const word = new RegExp(
  `(?<![^\\s/、,。;:・|→⇒()\\[\\]〔〕【】<>「」○◯〇●■□◆◇☆★※])(${open})?(?:(${before}(?:${other}))|${before} ?(?:(${target})|(${actual}))${what})(?: ?\\(${year}末?\\))?(${close})?(?: ?(${colon}))?`,
  'g',
);

const farthest = 24;
/** A figure, or a label with one: 目標　乳がん検診：25.0％. */
const startsValue = /^(?:\s*(?:[\d約延累①-⑳]|$)|\s+[^\s\d:、。]{2,16}[: ]\s*\d)/;

/** The words of a line that went through `foldWidth`, which say of figures whether they are wanted or reached. */
export function findValueWords(line: string): ValueWord[] {
  return [...line.matchAll(word)].flatMap((match): ValueWord[] => {
    const [whole, opened, , isTarget, isActual, closed, marked] = match;
    const next = line.slice(match.index + whole.length, match.index + whole.length + farthest);
    const isMarked = marked !== undefined || (opened !== undefined && closed !== undefined);
    if (!isMarked && !startsValue.test(next)) return [];
    const [named] = findAsOf(whole.replace(ownWords, ')'));
    return [
      {
        start: match.index + (opened !== undefined && closed === undefined ? opened.length : 0),
        end: match.index + whole.length,
        role: isTarget ? 'target' : isActual ? 'actual' : 'other',
        isMarked,
        ...(named ? { year: named.fiscalYear } : {}),
      },
    ];
  });
}
