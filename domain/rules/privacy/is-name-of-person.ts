import { familyNames } from './family-names.ts';

/** Words for people that begin as a family name does: 森林組合, 東京都民, 林業者. */
const generalEnding =
  /(?:[者員師民客方達長婦社業局係課室所院校園隊署館組班族]|学生|校生|生徒|児童|団体|協会|委員|組合|家庭|世帯)$/;
/** What a given name ends with, where the family name is not among the usual ones. */
const givenEnding = /[子美恵香奈郎太介輔樹斗男夫雄彦一二三也哉平吾治司代江枝花莉菜翔]$/;
/** 同様, 多様, 両氏 and 彼氏 are no names. */
const otherWord: Readonly<Record<string, RegExp>> = {
  様: /[同多一模仕異有王神仏両各何]$/,
  氏: /[同両諸某摂華各彼]$/,
  君: /[諸主暴名]$/,
};

/** Whether the kanji before さん, 氏, 様 … are somebody's name and not 利用者, 保護者 or 皆. */
export function isNameOfPerson(name: string, title: string): boolean {
  if (otherWord[title]?.test(name)) return false;
  if (familyNames.has(name)) return true;
  const isKnown = [2, 3].some((length) => name.length > length && familyNames.has(name.slice(0, length)));
  if (isKnown) return !generalEnding.test(name);
  return name.length >= 3 && givenEnding.test(name) && !/[男女]子$/.test(name);
}

/** Whether two words before さん can be a family and a given name: 波野 律子, and not 市社協 職員. */
export function isPair(family: string, given: string): boolean {
  if (familyNames.has(family)) return !generalEnding.test(given);
  return family.length > 1 && !generalEnding.test(family) && !generalEnding.test(given);
}
