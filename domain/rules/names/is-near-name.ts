import { editDistance } from '../../text/edit-distance.ts';

const shortest = 6;
const joints = /における|に関する|に係る|についての|及び|および|並びに|ならびに|[の・、とや]/g;
/** Another letter here means another thing: 父子 and 母子, 小学校 and 中学校, 第2次 and 第3次. */
const contrast =
  /[\d一二三四五六七八九十前後上下左右内外東西南北春夏秋冬父母男女夫妻子親老若乳幼児童生徒小中高大新旧市県国町村区]/;
const particles = /[をにがはでも]/;

/**
 * Whether a text that is meant to be a name is almost the plan's: a few letters differ, for its length, or only what
 * joins its words (の and における, 及び and ・). Shortened and lengthened names are names of their own, and so is one
 * that differs in a figure or a word that changes what it is about. Both went through `comparedName`.
 */
export function isNearName(written: string, name: string): boolean {
  if (Math.min(written.length, name.length) < shortest || written === name) return false;
  if (isOffAtEnd(written, name)) return true;
  if (written.includes(name) || name.includes(written) || figuresOf(written) !== figuresOf(name))
    return false;
  if (isOtherThing(difference(written, name))) return false;
  return editDistance(written, name) <= mostEdits(name) || bones(written) === bones(name);
}

/** What a project does to something: one of these for another of its row is the same project. */
const deeds = ['充実 拡充 強化', '推進 促進', '実施 開催 運営', '普及 啓発', '支援 援助', '整備 設置'].map(
  (row) => row.split(' '),
);
const shortestStem = 6;

/** 充実化 or 充 for 充実, and 拡充 or 強化 for it in a name that is known by the rest. */
function isOffAtEnd(written: string, name: string): boolean {
  const end = name.slice(-2);
  const row = deeds.find((words) => words.includes(end));
  if (!row) return false;
  if (written === `${name}化` || written === name.slice(0, -1)) return true;
  const stem = name.slice(0, -2);
  return stem.length >= shortestStem && row.some((word) => written === stem + word);
}

function mostEdits({ length }: string): number {
  if (length < 12) return 1;
  return length < 20 ? 2 : 3;
}

function bones(name: string): string {
  return name.replace(joints, '');
}

function figuresOf(name: string): string {
  return name.replace(/\D/g, ' ').trim();
}

export interface Difference {
  written: string;
  name: string;
  /** Where it begins in both. */
  start: number;
}

/** What stands between the beginning and the end that both have in common. */
export function difference(written: string, name: string): Difference {
  const shorter = Math.min(written.length, name.length);
  let start = 0;
  while (start < shorter && written.charAt(start) === name.charAt(start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && written.at(-1 - tail) === name.at(-1 - tail)) tail += 1;
  return {
    written: written.slice(start, written.length - tail),
    name: name.slice(start, name.length - tail),
    start,
  };
}

/** A word in another's place: 高齢者 for 障害者; or a letter that makes another thing of it. */
function isOtherThing({ written, name }: Difference): boolean {
  if (written.length <= 1 && name.length <= 1) return contrast.test(written) || contrast.test(name);
  const isWord = /^[一-龠ァ-ヴー]{2,}$/;
  return isWord.test(written) && isWord.test(name) && ![...written].some((letter) => name.includes(letter));
}

/** In running text, where a name is written without quotes, its particles go with the sentence: 〜の開催 becomes 〜を開催. */
export function isSlip({ written, name }: Difference): boolean {
  if (written.length !== 1 || name.length !== 1) return false;
  const both = written + name;
  return !contrast.test(both) && !particles.test(both) && !/[\p{P}\s]/u.test(both);
}
