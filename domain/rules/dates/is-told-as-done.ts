import { notOfTheYear } from './not-of-the-year.ts';

/** What a date may be the day of. */
const event =
  /開催|実施|開講|開い[たて]|行っ[たて]|行い|行な|出席|参加|受講|配布|配架|訪問|視察|派遣|上映|放送|掲載|展示|講演|出前|来場|招[いき]|設け[たて]|送付|回収|配信/;
/** …した講座の結果を踏まえ: an earlier thing that this year's work goes back to. */
const goesBackTo =
  /踏まえ|基づ|もとに|基に|参考|の結果|の成果|の意見|の反省|の課題|受けて|受け、|引き続|に続|比べ|比較|同様|継続|ぶり|以来|から(?!の)/;
/** …に寄附を受けた絵本を, a survey that has been made: what the date belongs to is older than what is told. */
const older =
  /(?:受け|あっ|いただい|頂い|なっ|出し|作っ|でき|られ|起き|生じ|終了し|修了し|整備し|決定し|購入し|作成し|提出し|寄せ|届い|掲げ|立ち上げ|再開し)た(?=[一-龠ァ-ヶー「])|募集|申請|契約|応募|入札/;
const survey = /[しっ]た[^、。]{0,14}(?:調査|アンケート)/;
const laterThan =
  /する|行う|開く|予定|[にへ]向け|準備|検討|調整|決定|決ま|延期|見送|控え|目指|備え|始ま|申込|募集/;
const history =
  /会議録|議事録|報告書|冊子|資料|広報|第\d+号|条例|法$|法律|計画$|プラン|ビジョン|指針|大綱|通知|通達|協定|調査$|震災|地震/;
const past = /(?:た|んだ|いだ)$/;
const nounEnding = /(?:開催|実施|参加|出席|配布|配架|派遣|訪問|視察|上映|掲載|放送|送付)$/;

export interface Told {
  /** The sentence up to the date, and from behind it. */
  before: string;
  after: string;
  /** The date lies behind the round's year. */
  isLater: boolean;
}

/** Whether a sentence says of a date that something was done then, and not what was before or is to come. */
export function isToldAsDone({ before, after, isLater }: Told): boolean {
  if (!isPast(after === '' || isOnlyDate(after) ? before + after : after, before)) return false;
  if (isLater && laterThan.test(after)) return false;
  if (notOfTheYear.test(before)) return false;
  if (/\($/.test(before)) return isBracketed(before, after);
  if (
    !/^(?:に(?!は?向|備)|の(?!時)|は|で|から|より|まで|(?:と|及び)(?=令和|R ?\d|20\d\d|\d)|[、・ (]|開催|実施)/.test(
      after,
    )
  )
    return false;
  if (/^(?:から|より|まで|の(?:時|間|頃|ころ))/.test(after)) return false;
  const verb = event.exec(after)?.index ?? after.length;
  const others = [notOfTheYear, older].map((words) => words.exec(after)?.index ?? Number.MAX_SAFE_INTEGER);
  if (others.some((other) => other < verb) || survey.test(after)) return false;
  return !goesBackTo.test(after.slice(verb === after.length ? 0 : verb));
}

/** 講座を開催しました（令和4年11月12日）。, the event that stands before the bracket. */
function isBracketed(before: string, after: string): boolean {
  const inside = after.slice(0, Math.max(0, after.indexOf(')')));
  const named = before.slice(-13, -1);
  return (
    !notOfTheYear.test(inside) &&
    !notOfTheYear.test(named) &&
    !history.test(named) &&
    !goesBackTo.test(before + after)
  );
}

function isOnlyDate(after: string): boolean {
  return /^\)?[。.]?$/.test(after);
}

function isPast(text: string, before: string): boolean {
  const whole = withoutEnd(text);
  return past.test(whole === '' ? withoutEnd(before) : whole) || nounEnding.test(whole);
}

/** Without full stop and without what stands in brackets behind the verb. */
function withoutEnd(text: string): string {
  return text
    .replace(/[。.!?\s]+$/, '')
    .replace(/\([^()]*\)?$/, '')
    .replace(/[。.!?\s]+$/, '');
}
