import { notOfTheYear } from './not-of-the-year.ts';

/** The label of a day on which something was held. */
const label =
  /(?:^|[^\S\n]|[○〇●・◯【［〔[(「])(?:[^\s:、。]{0,8}(?:開催|実施|開講|受講|研修|講座|講演|訓練|訪問|視察|活動|配信|展示|掲示|相談|出席|参加|派遣|回収|調査|放送|掲載|会議|委託|利用)(?:年月日|日時|日程|期間|時期|期日|月日|日|月)|日時|日程|期日|期間|年月日|会期|時期|日に?ち|と ?き|第\d{1,2}回目?)(?:・(?:場所|会場|参加者数?|人数|内容))?[】\])]? ?:? ?$/;
const otherLabel = /予定|次回|前回|前年|昨年|申込|締切|基準|作成|契約|任期|生年/;
/** The name of what was held, before its date; and who came, behind it. */
const name = /^[^:。、]{2,30}(?::|[^\S\n]) ?$/;
const counted = /^[、 ・(/]{1,3}[^。、\d]{0,12}\d[\d,]* ?(?:人|名|組|社|団体|世帯)/;
const head = /前年|昨年|参考|過去|沿革|経緯|経過|推移|履歴|予定|今後|次回|来年|翌年/;

export interface Item {
  /** The item up to the date, and from behind it. */
  before: string;
  after: string;
  /** The lines above, up to a blank one. */
  above: readonly string[];
  hasBullet: boolean;
  isClosed: boolean;
}

type DatedItem = 'labelled' | 'led';

/** ○開催日：令和4年11月12日（土）, ・令和4年9月13日　会議室: the date says when it was held, without a verb. */
export function readDatedItem({ before, after, above, hasBullet, isClosed }: Item): DatedItem | undefined {
  const [own = ''] = after.split(/ (?=[○〇●◯・])/);
  if (isClosed || notOfTheYear.test(own) || above.some((line) => head.test(line))) return undefined;
  if (label.test(before) || label.test(unspaced(before)))
    return otherLabel.test(before.slice(-16)) ? undefined : 'labelled';
  if (hasBullet && isCounted({ before, own })) return 'led';
  const leads =
    before === '' && (hasBullet || /^(?: |:|・|、|$)/.test(after)) && /^(?:[ :・、(「~]|$)/.test(after);
  return leads ? 'led' : undefined;
}

/** 日　時：, 開 催 日： */
function unspaced(before: string): string {
  return before.slice(-24).replace(/([一-龠]) {1,4}(?=[一-龠])/g, '$1');
}

/** ・親子教室：令和4年8月2日、18組42人 */
function isCounted({ before, own }: { before: string; own: string }): boolean {
  return name.test(before) && counted.test(own) && !otherLabel.test(before) && !notOfTheYear.test(before);
}
