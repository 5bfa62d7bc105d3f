import { foldWidth } from '../../dates/fold-width.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { type PersonalName, personalNames } from './personal-names.ts';

/** What a person does not want to be read about. */
const topics =
  /虐待|DV|ドメスティック|暴力|ひきこもり|引きこもり|不登校|登校渋り|生活保護|生活困窮|困窮|いじめ|被害|ストーカー|自殺|自死|希死|離婚|別居|妊娠|中絶|発達障|精神|障害|障がい|依存|滞納|借金|失業|非行|補導|保護し|一時保護|要保護|要支援|ヤングケアラー|ひとり親|母子家庭|父子家庭|性的|トランスジェンダー|同性|国籍|在留|病気|入院|認知症|介護|療育|就学援助|相談/;
/** Persons who stand in the text for what they do. */
const role =
  /(?:講師|講演者?|演者|登壇者?|パネリスト|パネラー|コーディネーター|ファシリテーター|司会|座長|会長|委員長?|アドバイザー|カウンセラー|コーチ|相談員|支援員|指導員|保護司|民生委員|弁護士|司法書士|社労士|社会保険労務士|医師|医|助産師|保健師|看護師|栄養士|保育士|心理師|心理士|福祉士|教授|講師|研究員|研究者|監督|著者?|作家|作者|漫画家|監修|編者?|俳優|歌手|落語家|アナウンサー|評論家|専門家|代表理事|代表|理事長?|所長|館長|室長|課長|局長|部長|市長|町長|村長|区長|議長|議員|知事|大臣|社長|校長|園長|院長|住職|先生|ゲスト|主宰|トレーナー|インストラクター|ナビゲーター|ライター|ジャーナリスト|プロデューサー|タレント|選手|職員|担当者?|スタッフ|ボランティア|推進員|サポーター|NPO法人|法人|大学|研究所|協会|センター)[^。\n]{0,24}$/;
/** Between a role and its name stands no verb and no other person. */
const otherPerson = /[がをにへ]|から|より|した|して|の(?:相談|支援|ケース|事例)/;
const roleLabel =
  /(?:講師|講演者?|登壇者?|出演者?|パネリスト|ゲスト|司会|指導者?|アドバイザー|コーディネーター|ファシリテーター|主演|監督|著者?|演題|担当(?:者|医)?)(?:名|紹介)?[】\])]? ?(?:[::]|は|に|として| )/;
/** What only somebody who is known for it does. */
const publicDeed =
  /^ ?(?:を(?:お)?(?:招|迎|講師)|による(?:講演|講座|講話|研修|指導|基調)|の(?:ご?講演|ご?講話|講義|著|作品|ライブ|コンサート|指導|司会|トーク|朗読|監修|映画|書籍)|が(?:講演|登壇|講師|司会|出演|講義)|に(?:ご?講演|講師|登壇|出演|依頼)|講演会|トークショー|コンサート)/;

/**
 * A person's name in a sentence about 相談, 虐待 or DV. Silent for lecturers, counsellors and officials, for names within
 * 「」 (titles, mascots) and for words like 相談者様.
 */
export const namedPerson: FieldRule<'named-person'> = {
  id: 'named-person',
  reads: 'field',
  severity: 'warns',
  check: (context) => {
    if (!/さん|氏|様|君|くん|ちゃん/.test(context.text)) return [];
    const folded = foldWidth(context.text);
    const names = personalNames(folded);
    return names.flatMap((name) => judge(context, folded, name));
  },
};

/** How far a sentence without full stops is read around a name. */
const reach = 240;

function judge(context: FieldContext, folded: string, name: PersonalName): FoundPlace<'named-person'>[] {
  const sentence = context.sentences().find(({ end }) => name.start < end);
  if (!sentence) return [];
  const before = folded.slice(Math.max(sentence.start, name.start - reach), name.start);
  const behind = folded.slice(name.end, Math.min(sentence.end, name.end + reach));
  const topic = topics.exec(`${before}\n${behind}`)?.[0];
  if (topic === undefined || isPublicPerson(before, behind) || isQuoted(before)) return [];
  return [{ ...name, facts: { topic } }];
}

function isPublicPerson(before: string, behind: string): boolean {
  if (roleLabel.test(before) || publicDeed.test(behind)) return true;
  const found = role.exec(before)?.[0];
  return found !== undefined && !otherPerson.test(found);
}

function isQuoted(before: string): boolean {
  return /[「『“][^」』”]*$/.test(before);
}

export const namedPersonExamples: RuleExamples = {
  fires: [
    { text: '山田花子さんから、夫の暴力について相談を受けました。', quote: '山田花子さん' },
    { text: '不登校が続く佐藤さんの家庭を、月2回訪問しました。', quote: '佐藤さん' },
    { text: '・DV被害を受けた鈴木　一郎 氏を専門機関につなぎました。', quote: '鈴木　一郎 氏' },
    { text: '生活保護を受けている田中様の就労を支援しました。', quote: '田中様' },
    { text: '相談員が小林さん（40代）の相談に応じ、警察に同行しました。', quote: '小林さん' },
    { text: '虐待の通告を受け、高橋ちゃんを一時保護しました。', quote: '高橋ちゃん' },
  ],
  silent: [
    { text: '○講師：女性支援団体　波野　律子 氏（デートDVについて）', because: '講師として紹介しています。' },
    { text: '弁護士の山田花子氏によるDV防止講座を開催しました。', because: '講師として紹介しています。' },
    {
      text: 'ひきこもりの経験がある山田太郎さんを招き、講演会を開催しました。',
      because: '講演者として紹介しています。',
    },
    { text: '臨床心理士の佐藤さんが相談に応じました。', because: '相談を受ける側の職員です。' },
    { text: '相談者様、利用者さん、お母さんからの相談に応じました。', because: '名前ではありません。' },
    { text: 'Aさんの事例をもとに、虐待への対応を学びました。', because: '仮の名前です。' },
    { text: '住民の皆さんに、DVの相談窓口を周知しました。' },
    { text: '相談の内容は多様で、前年度と同様の件数でした。', because: '名前ではありません。' },
    { text: '絵本「山田さんのいえで」を配架し、虐待防止を啓発しました。', because: '作品の題名です。' },
    { text: '参加した山田さんの作品を展示しました。', because: '相談や被害の話ではありません。' },
  ],
};
