import { isNameOfPerson, isPair } from './is-name-of-person.ts';

/** A name with what is put behind it for a person: 山田さん, 山田 花子 氏. */
export interface PersonalName {
  start: number;
  end: number;
}

const kanji = '[一-龠々ヶ]';
const title = '(?:さん|氏(?!名)|様(?![々子式態相])|君(?!主|臨)|くん|ちゃん)';
/** 山田 花子さん, 佐藤 さくら 様: the space between says that both are names. */
const spaced = new RegExp(
  `(?<!${kanji})(${kanji}{1,3}) (${kanji}{1,4}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,4}) ?${title}`,
  'g',
);
const joined = new RegExp(`(?<!${kanji}|[ァ-ヶー○〇◯●])(${kanji}{1,4}) ?(${title})`, 'g');

/** The names of persons in a text that went through `foldWidth`. */
export function personalNames(folded: string): PersonalName[] {
  const pairs = [...folded.matchAll(spaced)].filter(([, family = '', given = '']) => isPair(family, given));
  const single = [...folded.matchAll(joined)].filter(([, name = '', behind = '']) =>
    isNameOfPerson(name, behind),
  );
  const places = pairs.map(placeOf);
  const others = single.map(placeOf).filter(({ end }) => !places.some((pair) => pair.end === end));
  return [...places, ...others].sort((a, b) => a.start - b.start);
}

function placeOf({ index, 0: written }: RegExpExecArray): PersonalName {
  return { start: index, end: index + written.length };
}
