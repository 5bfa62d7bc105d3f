import { matchAt } from './match-at.ts';

/** A weekday that is written behind a date. */
export interface WrittenWeekday {
  /** From 0 for Sunday to 6. */
  weekday: number;
  /** Offsets with the brackets. */
  start: number;
  end: number;
}

const names = '日月火水木金土';
const enclosed = '㈰㈪㈫㈬㈭㈮㈯';
const english = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** A line may be broken before the bracket. */
const inBrackets =
  /[ \t]?(?:\n *)?([([〔【<] ?(?:(?:祝日?|祭日?|休日?) ?[・,、/]? ?)?([日月火水木金土])(?=曜|[ )\]〕】>・,、/祝祭休振])(?:曜日?)?([^()[\]〔〕【】<>\n]{0,20})[)\]〕】>])/y;
/** 10月9日は火曜日に振り替え: only where it says no more than the day's weekday. */
const said = /は ?(([日月火水木金土])曜日?)(?=です|でし|だ|のため|で?[、。]|$)/my;
const bare = /[ の]?(([日月火水木金土])曜日?)/y;
const oneSign = / ?([㈰㈪㈫㈬㈭㈮㈯])/y;
const inEnglish = / ?([([](Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\.?[)\]])/iy;
/** （土）（日） behind 14日、15日 */
const anotherBehind = /^ ?[([〔【<] ?[日月火水木金土][ )\]〕】>・,、]/;
/** What follows the first weekday in （土・日）, （月～金）, 土曜日・日曜日: no single date can be held against several. */
const several = /^ *(?:[・、,/~\-–―及と]|から|または|又は) *[日月火水木金土](?:曜|$|[ )・、,/~])|曜/;

/** What stands at this offset of a text that went through `foldWidth`: （木）, (木・祝), ㈭, 木曜日. */
export function readWeekday(text: string, offset: number): WrittenWeekday | undefined {
  const bracketed = matchAt(inBrackets, text, offset);
  if (bracketed) return isOneOfSeveral(text, bracketed) ? undefined : weekdayOf(bracketed);
  const foreign = matchAt(inEnglish, text, offset);
  if (foreign) return weekdayOf(foreign);
  const spelt = matchAt(bare, text, offset) ?? matchAt(said, text, offset) ?? matchAt(oneSign, text, offset);
  if (!spelt) return undefined;
  const behind = text.slice(spelt.index + spelt[0].length, spelt.index + spelt[0].length + 8);
  return several.test(behind.replace(/\d.*$/s, '')) ? undefined : weekdayOf(spelt);
}

function isOneOfSeveral(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return several.test(match[3] ?? '') || anotherBehind.test(text.slice(end, end + 5));
}

function weekdayOf(match: RegExpExecArray): WrittenWeekday {
  const [whole, written = '', name = written] = match;
  const end = match.index + whole.length;
  const inWords = english.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  const weekday = Math.max(names.indexOf(name), enclosed.indexOf(name), inWords);
  return { weekday, start: end - written.length, end };
}
