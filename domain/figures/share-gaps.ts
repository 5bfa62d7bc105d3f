import type { WrittenFigure } from './written-figure.ts';

/** What stands between two figures that belong together is shorter. */
const farthest = 40;
const lead = /^(?:で|と|は)?[、 ]*(?:全体の)?[ 約]*$/;
/** 女性の割合は, 全体に占める女性委員の比率が, 構成比 */
const named =
  /^(.{0,14}?)(?:で|であり|と(?:なり|なって)?|(?:い)?て|し|り|は|が|を占め)?(?:[、( ]+|^)(?:全体に占める|全体における)?(?:その|この)?([^、。()\d ]{0,12}?)(?:に|の|が|は|で)?(?:占める)?(?:全体の|割合|比率|構成比|[一-龠]{0,6}率)[ :はが約]*$/;
/** A rate of those who answered is said of the answer: 90人が回答し、回答率は. */
const rate = /([一-龠]{2})率[ :はが約]*$/;
const changes = /^ ?の?(?:増(?!減)|減|アップ|ダウン|上回|下回|ポイント|超)/;
/** 「…の62％が満足」 is a share of these, not theirs of all. */
const ofThem = /^ ?(?:が|の(?:方|人|参加|受講|市民|職員|女性|男性|保護者)|から|以上の)/;

/** Whether a percentage with this before and behind it is the part's share of its whole. */
export function saysShareOf(
  { label }: WrittenFigure,
  gap: string,
  behind: string,
  how: 'named' | 'any' = 'any',
): boolean {
  if (gap.length > farthest || changes.test(behind)) return false;
  const isBare = lead.test(gap) || /^が[^\d、。]{0,10}[、 ]*で?[、 ]*(?:全体の)?$/.test(gap);
  if (isBare) return how === 'any' && !ofThem.test(behind);
  const [, verb = '', who = ''] = named.exec(gap) ?? [];
  if (!named.test(gap)) return false;
  const own = label?.text ?? '';
  const stem = rate.exec(gap)?.[1];
  const isOwn = own !== '' && (who.startsWith(own) || (who !== '' && own.endsWith(who)));
  if (how === 'named') return isOwn;
  if (stem !== undefined && !/比率|割合/.test(gap) && !isOwn)
    return `${own}${verb}${gap.slice(0, -4)}`.includes(stem);
  return who === '' || isOwn;
}

const wanted =
  /(?:定員|募集(?:人数|人員)?|目標(?:値|数)?|予定(?:数|回数)?|計画(?:数|値)?|対象(?:者数?|校)?|予算額?|配布数?|送付数?|発送数?|依頼数?|通知数?|応募者?数?|申込み?者?数?)(?:は|の|が|を|:| |[一-龠]{1,3}の){0,4}$/;
const against =
  /^ ?(?:に対し(?:て|ては)?|に対する|のところ|でしたが|であったが)、? ?(?:[^\d。、(]{0,16}(?:は|が|で|:|の)?、?)?$/;

/** 定員30人に対し、申込みは24人 */
export function isOfCounterpart(before: string, between: string): boolean {
  if (between.length > farthest) return false;
  return (
    wanted.test(before.slice(-farthest)) && against.test(between) && !/前年|昨年|平均|累計|うち/.test(between)
  );
}

const bareGap =
  /^(?:で|と(?:なり|なって)?|であり)?[、 ]*(?:(?:達成|充足|執行|回収|参加|出席|応募|申込|受診|進捗)(?:率|割合)?(?:は|が|:)?)? ?$/;
const bareEnd =
  /^ ?(?:$|[。、)]|でし|です|であ|と(?:な|い|低|高)|の?(?:達成|充足|執行)|を?達成|に(?:とど|留|達|当|あた|な))/;

/** （70％）, で90％です, で達成率は90％. */
export function isBareShare(gap: string, behind: string): boolean {
  return gap.length <= farthest && bareGap.test(gap) && bareEnd.test(behind) && !changes.test(behind);
}
