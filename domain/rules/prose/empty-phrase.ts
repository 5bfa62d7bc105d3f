import { compactText } from '../../text/compact-text.ts';

const signs = /[、。，．,.･:;!?「」『』【】()［］[\]※○◯〇●◎■□◆◇・…~]+/g;
const sameAbove =
  /^(?:〃|々|仝|同上|同左|同前|(?:上記|上|左記|左|前記|前述|上段|上欄|左欄|取組内容|事業内容)(?:の|と|に)?(?:とおり|通り|同じ|同様))(?:です|である|とする)?$/;
/** What is not in this text: 別紙のとおり, 添付資料を参照, 詳細は別シートに記載. */
const elsewhere =
  /^(?:(?:詳細|内容|実績|取り?組(?:み)?内容|活動内容|評価|課題|結果)(?:は|については))?(?:別(?:紙|添|表|記|途|冊|シ-ト|ファイル|様式|資料)|添付(?:資料|ファイル|書類)?|次(?:頁|ペ-ジ)|(?:市)?ホ-ムペ-ジ|市hp)(?:[0-9]{1,2})?(?:資料|一覧|シ-ト)?(?:の|を|に)?(?:とおり|通り|参照|添付|記載|提出)(?:のこと|ください|して(?:ください|います|いる|おります)|願います|お願いします|済み?)?(?:です|である|とする|します|する)?$/;
const asBefore =
  /^(?:例年|前年度?|昨年度?|前回|去年|従来|従前|これまで|昨年)(?:と|の)?(?:どおり|通り|とおり|同様|並み|同じ)(?:に|の|で)?(?:実施|開催|対応|運営|取り?組(?:み|んだ|みました)?|行(?:った|いました|う|います)|継続)?(?:した|しました|する|します|しています?|予定|です|である|できた|できました)?$/;
const none =
  /^(?:-+|(?:特に)?(?:なし|無し|無|ない|ありません|ございません|ないです|なしです)|特記(?:すべき)?事項(?:は|も)?(?:特に)?(?:なし|無し|ありません|ない))$/;
const later =
  /^(?:([あaｱ1-9])\1{2,}|テスト|test|ダミ-|未記入|未入力|空欄|検討中|記入中|入力中|作成中|後日(?:記入|入力|提出|回答)?|(?:数値)?確認中|調査中|仮)(?:です|します|予定|の予定|する)?$/;

const howNothing =
  /引き?続き|今後とも|今後も?|これからも|継続的?|例年|昨年度?|前年度?|(?:今|本|当|次|来)年度|年度|毎年度?|通年|随時|適宜|適切|適正|円滑|滞り?な[くい]|着実|確実|計画的?|効果的?|効率的?|積極的?|全般的?|全体的?|順調|問題な[くい]|支障な[くい]|特に|さらに|更に|一層|より|(?:必要|状況)に応じて?|適時|丁寧|予定|目標|[どと]おり|通り|に(?:沿って|基づき|基づいて|従って|従い)/g;
const whatNothing =
  /実施|開催|推進|促進|対応|取り?組[みむんま]?|事業|業務|活動|運営|検討|展開|執行|遂行|努[めむ]|努力|図[りるっ]|行[いうっわ]|進め[るた]?|続け[るた]?|内容|成果|効果|充実|強化|改善|等|など|こと/g;
const glue =
  /いたします|いたしました|していきます|でいきます|でいきたい|でいく|していく|していきたい|しております|しています|している|してまいります|ていきます|ができました|ができた|できました|できた|ました|します|ます|です|である|でした|した|する|まいります|参ります|たい|[をにはがのともでやへてたしりいるす]/g;
const isSentence = /(?:[たるすうく]|です)。?$|。$/;
const statesPlan = /(?:計画|予定|目標)の?(?:[どと]おり|通り)|順調/;
const longestPhrase = 60;

export interface PhraseQuestion {
  /** Words of the project's name, compact: they say nothing about what was done. */
  nameWords: readonly string[];
  /** True where the field asks how it went: "as planned" is an answer. */
  asksJudgement: boolean;
}

export type EmptyPhrase = 'phrase' | 'none';

/** What kind of nothing a text says; nothing where it says something. */
export function emptyPhrase(text: string, question: PhraseQuestion): EmptyPhrase | undefined {
  if (text.length > 2 * longestPhrase) return undefined;
  const compact = compactText(text);
  const bare = compact.replace(signs, '');
  if (
    compact !== '' &&
    (bare === '' || sameAbove.test(bare) || elsewhere.test(bare) || asBefore.test(bare) || later.test(bare))
  )
    return 'phrase';
  if (none.test(bare)) return 'none';
  return isVague(compact, bare, question) ? 'phrase' : undefined;
}

/** Nothing is left when the words are taken out that fit every project: 引き続き適切に実施します。 */
function isVague(compact: string, bare: string, { nameWords, asksJudgement }: PhraseQuestion): boolean {
  if (bare.length > longestPhrase || !isSentence.test(compact)) return false;
  if (asksJudgement && statesPlan.test(bare)) return false;
  let rest = bare;
  if (!asksJudgement) for (const word of nameWords) rest = rest.replaceAll(word, '|');
  for (const words of [howNothing, whatNothing, glue]) rest = rest.replace(words, '|');
  return rest.replaceAll('|', '') === '';
}
