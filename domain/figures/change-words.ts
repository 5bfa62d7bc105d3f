import type { Way } from './stated-change.ts';

const earlier =
  '(?:前年度?|前の年度?|昨年度?|前回|(?:令和|平成|R|H) ?[\\d元]{1,2}年度?|20\\d\\d年度?)(?:同期|実績値?|当初)?';
/** から, →: the next figure is the new value. */
export const leadsTo =
  /^ ?(?:\([^()]{0,20}\))? ?(?:だったのが|だったものが|から|→|⇒|➡)[、 ]?(?:(?:(?:令和|平成|R|H) ?[\d元]{1,2}|今|本)年度?末?(?:の|は|には)?|[^\d、。(]{0,12}(?:は|には)、?)?$/;
/** 令和4年度45団体、令和5年度: the year after that of an earlier value. */
export const laterYear =
  /^(?:に対し(?:て)?|でしたが|であったが|だったが)?[、 ]?(?:(?:令和|平成|R|H) ?[\d元]{1,2}年度?末?|今年度|本年度)(?:は|には|の|が|実績)?[^\d。、()]{0,6}$/;
/** に増え: said of the new value. */
export const goesOn =
  /^(?:に|へと?|と(?:なり|なって)?|まで)、?(?:大幅に|大きく|わずかに|やや|徐々に|着実に)?(増(?!減)[え加]?|減[少らりっ]?|上昇|低下|伸び|落ち込)/;
/** に増え、: the amount of the same change follows, not one of something else. */
export const thenAmount =
  /^(?:(?:に|へと?|と(?:なり|なって)?)[^はがも\d]{0,14}|[(、 ]{1,2}[^はがも\d]{0,8}|で、)$/;
const amountGoesOn =
  /^(?:の|も|ほど)?(?:大幅な?)?(?:増(?!減)|減|上回|下回|上昇|低下|伸び|アップ|ダウン|多く|多い|少なく|少ない|高[くい]|低[くい]|プラス|マイナス)/;
const less = /減|下回|低下|低[くい]|ダウン|少な|マイナス|落ち込/;
/** An earlier value: 前年度の, 令和4年度実績の. */
export const ofEarlier = new RegExp(`${earlier}[^\\d。、()]{0,12}$`);
const why = '(?:[^\\d。、()はが]{1,16}(?:により|によって|のため|ため|影響で|ことから)、?)?';
const wanted = '(?:(?:目標|計画|予定|定員|見込み?|県内?|全国|国)の?(?:値|数|平均)?)';
/** The earlier value follows the new one: 9,015人（前年度; what was wanted is compared alike. */
export const thenEarlier = new RegExp(
  `^(?:で|と(?:なり|なって)|であり|となっており)?[、( ]{1,2}(?:これは)?${why}(?:${earlier}|${wanted})[^\\d。、()]{0,12}\\(?$`,
);
/** Of a day that is named by nothing else: 86人で、4月の, 6年前の. */
export const thenEarlierDay =
  /^(?:で|と(?:なり|なって)?|であり|となっており)?[、( ]{1,2}(?:これは)?(?:\d{1,2}月(?:\d{1,2}日)?|\d{1,2}年前|前月|先月|(?:計画)?策定時|計画当初|年度当初|当初|開始時|開設時|初回|第1回)(?:末|当初|現在|時点|開始時)?(?:の実績)?(?:の|は)$/;
/** The earlier value follows the change: ＋1,009人、前年度. */
export const changeThenEarlier = new RegExp(
  `^(?:の?(?:増|減)[加少]?)?[、,/・ (]{1,2}${earlier}[^\\d。、()]{0,12}$`,
);
export const thanEarlier =
  /^\)?(?:と|に)?(?:より(?:も|は)?|比べ(?:て|ると)?、?|比較(?:して|すると)、?|から|を|対し(?:て)?)、?$|^\)(?:で|であり|となり|となって)、$|^[、,/・ ]{1,2}(?:対?前年度?比)?[: ]*[+\-−▲△]? ?$/;
export const comparedWith =
  /^ ?[ぁ-ん]{0,6}[(、 ]{1,2}(?:対?前年度?比?|対?昨年度?比?|前回比|昨年比)(?:で|より|から)?[: ]*[+\-−▲△]? ?$/;
/** 1,009人増え、: the new value follows. */
export const changeThenNew =
  /^(?:の|も)?(?:増(?!減)|減)[^\d。]{0,12}(?:、|て|の)(?:(?:(?:令和|平成|R) ?[\d元]{1,2}年)?\d{1,2}月(?:\d{1,2}日)?(?:末|現在|時点)?(?:には|は|に)?)?(?![^\d]*(?:目標|計画|定員|予定|見込|平均|前年|昨年|県|国の))[^\d。、は]{0,6}$|^(?:増え|増加し|減り|減少し)$/;
/** 25％増の: the new value follows, and then the earlier one. */
export const changeOfNew =
  /^(?:(?:多い|少ない|高い|低い)$|の?(?:増(?!減)|減)[加少]?(?:の|となる|で、?|し、?|となり、?)$)/;
/** 32件（12.1％）増加, 32件増（12.1％増）: the percentage says the same change. */
export const rateOpens = /^(?:の?(?:増|減)[加少]?)?\($/;
export const rateCloses = /^(?:の?(?:増|減)[加少]?)?\)/;
export const isNew = /^(?:と|に|で|の|へ|。|\)|$)/;
/** 相談件数は令和4年度実績の. */
export const subjectOf = new RegExp(
  `(?:^|[、。 ])([^、。\\s「」()\\d]{2,20}?)(?:は|が)、?${earlier}[^\\d。、()]{0,12}$`,
);

export function wayOfWord(word: string): Way {
  return less.test(word) ? 'less' : 'more';
}

/** What is said behind an amount: 730件減少. */
export function wayBehind(text: string): Way | undefined {
  const word = amountGoesOn.exec(text)?.[0];
  return word === undefined ? undefined : wayOfWord(word);
}
