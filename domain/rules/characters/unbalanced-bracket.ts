import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { type Bracket, hasBrackets, otherHalf, readBrackets } from './read-brackets.ts';

type Found = FoundPlace<'unbalanced-bracket'>;

/** `（土` behind a date: the other half belongs right here. */
const weekdayAfter = /^[月火水木金土日](?=$|[\s、。～〜~にのとかへ])/;
const weekdayBefore = /日([月火水木金土日])$/;

/** A bracket without its other half. */
export const unbalancedBracket: FieldRule<'unbalanced-bracket'> = {
  id: 'unbalanced-bracket',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => (hasBrackets(text) ? readBrackets(text).lone.map((one) => findLone(one, text)) : []),
};

function findLone(one: Bracket, text: string): Found {
  const { index, sign } = one;
  const other = otherHalf(sign);
  const facts = { bracket: sign, other };
  const weekday = one.shape === 0 ? weekdayBeside(one, text) : undefined;
  if (!weekday) return { start: index, end: index + 1, facts };
  return one.isOpening
    ? { start: index, end: index + 2, facts, replacement: sign + weekday + other }
    : { start: index - 1, end: index + 1, facts, replacement: other + weekday + sign };
}

function weekdayBeside({ index, isOpening }: Bracket, text: string): string | undefined {
  if (!isOpening) return weekdayBefore.exec(text.slice(Math.max(0, index - 2), index))?.[1];
  const follows = /[日0-9０-９]/.test(text.charAt(index - 1));
  return follows ? weekdayAfter.exec(text.slice(index + 1, index + 3))?.[0] : undefined;
}

export const unbalancedBracketExamples: RuleExamples = {
  fires: [
    {
      text: '県が主催する「若者の居場所づくり講演会（令和5年10月12日）に職員2人が参加しました。',
      quote: '「',
    },
    { text: '男性向け料理教室（全3回を開催し、延べ36人が参加しました。', quote: '（' },
    { text: '市民活動団体向けの説明会を開催しました（参加団体：12団体。', quote: '（' },
    {
      text: '・「はじめての育休」講座\n・「介護と仕事の両立講座\n・「防災と女性」講座',
      quote: '「',
      because: '項目ごとに数えるので、次の項目の」とは組になりません。',
    },
    { text: '情報誌を発行しました。年2回）', quote: '）' },
    { text: '開催日：令和5年11月11日（土　会場：市民文化会館', quote: '（土', replacement: '（土）' },
    { text: '開催日：令和5年11月11日土）　会場：市民文化会館', quote: '土）', replacement: '（土）' },
    { text: '【職員課\n新採用職員を対象に研修を実施しました。', quote: '【' },
  ],
  silent: [
    {
      text: '実施内容は次のとおりです。\n1) 講演会の開催\n2) 相談会の開催\n①）パネル展\nア）出前講座',
      because: '箇条書きの番号に付く）です。',
    },
    { text: '対象は 1）市民、2）在勤者、3）在学者の順に受け付けました。', because: '文の中の番号です。' },
    {
      text: '講師（NPO法人（市内）の理事）を招き、「『ひとり』を考える講座」を開催しました。',
      because: '括弧の中の括弧です。',
    },
    {
      text: '啓発事業を実施しました（主なものは次のとおりです。\n・パネル展\n・街頭での配布）。',
      because: '行をまたいで閉じています。',
    },
    {
      text: '中学生及び高校生（市内在住者)を対象に開催しました。',
      because: '全角と半角の組は、別の項目で指摘します。',
    },
    { text: '参加者の声：また来たいです:)', because: '顔文字です。' },
    { text: '会場）市民文化会館　注）手話通訳あり\n備考）申込不要', because: '項目の名前に付く）です。' },
    { text: '［指標］講座の開催回数〔年間〕\n【第1回】《基礎編》〈午前〉｛試行｝' },
  ],
};
