/** A term and its spellings. Each matches only where the word stands for itself and not in a name or as a verb. */
export interface SpellingTerm {
  spellings: readonly TermSpelling[];
}

export interface TermSpelling {
  written: string;
  pattern: RegExp;
}

const particle = '[をがはにのもとやへ]';
/** A noun before a particle, and no verb: 取り組みを, but not 取り組みました or に取り組み、. */
const beforeParticle = `(?!やす|にく|はじ|がち)(?=${particle}|など|等|から|まで|で(?!す|し))`;
const disabled = '(?=者(?![一-龠])|児(?![一-龠])|のある|の有無|を持[つち]|をもつ|に対する|への)';
const outsideName = '(?<![一-龠々ァ-ヴー])';
const child = `(?=たち|達|${particle}|[、。）)\\s]|$)(?!の(?:貧困|権利|日|城|国|森|館|未来|読書|家))`;
const counted = '(?<=[0-9０-９数])';
const latinWord = (word: string) => `(?<![A-Za-zＡ-Ｚａ-ｚ./@:_-])${word}(?![A-Za-zＡ-Ｚａ-ｚ./@:_-])`;

/** Only those that offices unify, and only where the two are one word in the same use. */
export const spellingTerms: readonly SpellingTerm[] = [
  term(['障害', '障がい', '障碍'], (word) => `${outsideName}${word}${disabled}`),
  term(['子ども', '子供', 'こども'], (word) => `${outsideName}${word}${child}`),
  term(['取組', '取り組み', '取組み'], (word) => `${word}${beforeParticle}`),
  term(['申込み', '申し込み', '申込'], (word) => `${word}${beforeParticle}`),
  term(['手続', '手続き'], (word) => `${word}${beforeParticle}`),
  term(['問合せ', '問い合わせ', '問い合せ', '問合わせ'], (word) => `${word}${beforeParticle}`),
  term(['打合せ', '打ち合わせ', '打ち合せ', '打合わせ'], (word) => `${word}${beforeParticle}`),
  term(['話合い', '話し合い'], (word) => `${word}${beforeParticle}`),
  term(['引き続き', '引続き']),
  term(['呼び掛け', '呼びかけ', '呼掛け'], (word) => `${word}${beforeParticle}`),
  term(['働き掛け', '働きかけ', '働掛け'], (word) => `${word}${beforeParticle}`),
  term(['及び', 'および'], (word) => `(?<![にへも]|まで)${word}(?![、まつ腰])`),
  term(['又は', 'または']),
  term(['並びに', 'ならびに']),
  term(['更なる', 'さらなる']),
  term(['様々', 'さまざま'], (word) => `${word}(?=[なにの])`),
  term(['全て', 'すべて'], (word) => `${word}(?=[のをにが])`),
  term(['つなが', '繋が'], (word) => `${word}(?=[りるっら])`),
  term(['つなげ', '繋げ'], (word) => `${word}(?=[るてま])`),
  term(['一人ひとり', '一人一人', 'ひとりひとり', '１人ひとり', '1人ひとり']),
  term(['ひとり親', '一人親', '１人親', '1人親']),
  term(['か所', 'カ所', 'ヵ所', 'ヶ所', 'ケ所', '箇所', '個所'], (word) => `${counted}${word}`),
  term(['か月', 'カ月', 'ヵ月', 'ヶ月', 'ケ月', '箇月'], (word) => `${counted}${word}`),
  term(['ホームページ', 'HP', 'ＨＰ'], (word) => (word.length === 2 ? latinWord(word) : word)),
  term(['ウェブ', 'ウエブ', 'WEB', 'Web', 'web', 'ＷＥＢ', 'Ｗｅｂ'], (word) =>
    /[ァ-ヴ]/.test(word) ? word : latinWord(word),
  ),
];

function term(words: readonly string[], source: (word: string) => string = (word) => word): SpellingTerm {
  return { spellings: words.map((written) => ({ written, pattern: new RegExp(source(written), 'g') })) };
}
