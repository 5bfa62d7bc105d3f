/** What keeps a figure out of a sum, or says that others are not named. */
const notAdded =
  /前年|昨年|一昨年|前回|前々|目標|予定|定員|計画|申込|応募|見込|平均|累計|再掲|小計|うち|内訳|除[くき]|など|等(?:[、がをでのに ]|$)|ほか|他に|以外|主な|例年|対象/;
const verb =
  '(?:の?(?:開催|実施|参加|派遣|受講|出席|来場|利用|配布|回答|相談|応対|訪問)(?:し|され|いただき|があり)?(?:た|て|ました)?)?';
/** 「、他課で」, 「・」, 「と」: one item ends, and the next one is named. */
const betweenItems = new RegExp(
  `^ ?${verb} ?(?:[、・,/;+]|と|及び|および|並びに|や|で、|が、| )+ ?([^、。\\n]{0,25})$`,
);
const sentenceGoesOn =
  /まし|でし|です|ます|ため|ので|より|対し|比べ|比較|超え|増[えや加]|減[らり少]|して|した|から(?!(?:の|が|は|も)?:?$)|まで/;
const totalWords =
  '総計|合計|総額|総勢|総[一-龠]{0,4}数|合わせて|併せて|あわせて|全体で?|トータルで?|全部で|計|全|延べ|のべ';
const beforeTotal = new RegExp(
  `^ ?${verb} ?(?:[、・,/; =]|の|で|と)*([^、。\\n]{0,12}?)(?:は|が|:|の|で)?(${totalWords})(?:で|は|:|延べ|のべ|約|の|、| )*$`,
);
const anyLabelBefore = /^(?:総計|合計|総数|合わせて|併せて|あわせて|全体で?|トータルで?|全部で)$/;

export function keepsOut(gap: string): boolean {
  return notAdded.test(gap);
}

/** What stands between two figures that are added. */
export function isBetweenItems(gap: string): boolean {
  const named = betweenItems.exec(gap)?.[1];
  return named !== undefined && !sentenceGoesOn.test(named) && !keepsOut(gap);
}

/** What stands between the last of them and their total. `names`: the total says itself what it counts. */
export function readBeforeTotal(gap: string): { names: string } | undefined {
  const [, names = '', words = ''] = beforeTotal.exec(gap) ?? [];
  if (words === '' || keepsOut(gap)) return undefined;
  const isClear = /^(?:男女)?$/.test(names.trim()) || anyLabelBefore.test(words);
  return isClear ? { names: names.trim() } : undefined;
}
