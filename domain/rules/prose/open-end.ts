import { isDoing } from './find-slips.ts';

const comma = /[、，]$/;
/** を ends nothing; the others may be the end of a noun where kana stands before them. */
const particle =
  /を$|[一-龠々ァ-ヴー」』）)](?:に|は|が|へ|や|も|で)$|(?:ともに|ために|ように|ほか|ことが|ことで|ことに)$/;
const joining =
  /(?:[をがに](?:図り|行い|努め|高め|深め|進め|設け|踏まえ|加え)|(?:(?<!と)して|図って|行って|努めて|進めて|通じて|ながら|つつ))$/;
const doing = /[一-龠]{2}し$/;

/** Whether a sentence stops where no sentence can end. */
export function isOpenEnd(piece: string): boolean {
  const [done] = doing.exec(piece) ?? [];
  if (done !== undefined && isDoing(done)) return true;
  return comma.test(piece) || particle.test(piece) || joining.test(piece);
}

/** A title may end so, too: 「これからの」, 「地域の一員として」. */
const connecting = new RegExp(
  `(?:${[
    'との|という|による|といった|などの|における|に関する|に対する|に伴う|に向けた|に応じた|ための|ような|[^もこそあど]の',
    '(?:[的々様要切重]|さまざま|新た|身近|大き|小さ)な',
    'に(?:応じて|対して|ついて|おいて|関して|より|よって|基づき|基づいて|向けて|加えて|際して|当たり|あたり|わたり)',
    '(?:を通じ|を通して|を含め|をはじめ|として|ところ|した結果|(?:[るたい]|の)ため|ものの|けれども)',
    '(?:[たるすい]|です|ます)が|[一-龠ァ-ヴー」]と|[一-龠ぁ-ん]っ',
    '(?:及び|および|又は|または|並びに|ならびに|もしくは|若しくは)',
    '(?:[一-龠](?:[っいきしちみりえけせめれべ]|[ぁ-ん][っきしちみりえけせめれべ])|あっ|なっ|とっ|いっ)て|[んい]で',
  ].join('|')})$`,
);
/** 子育て, 手立て and すべて are nouns. */
const noun = /(?:子育て|手立て|すべて|全て|組立て|建て|手当て)$/;
/** Cut within the ending: 実施しま, 行いまし, 努めてい. */
const cut =
  /(?:[一-龠ァ-ヴー](?:[いきしちみりえけせめれべ]|[ぁ-ん][きしちみりえけせめれべ])まし?|てい(?:まし?)?|ておりまし?|てお|でし)$/;

/** Whether running text that ends so goes on. */
export function endsOpenly(piece: string): boolean {
  return !noun.test(piece) && (connecting.test(piece) || cut.test(piece));
}

/** A clause that wants another one: 研修を行い、 and not 対象は、 before a list. */
export function isOpenClause(piece: string): boolean {
  return /(?:[一-龠](?:い|き|し|ち|み|り|え|け|せ|め|れ|べ)|[一-龠][ぁ-ん][えけせめれべりし]|[しっいきんけめ]て|とともに)[、，]$/.test(
    piece,
  );
}
