import type { PlanDefinition } from '../../plan/plan-definition.ts';

const otherOffice = /(?:[都道府県市町村区国省庁]|各市町村?|他市|自治体|団体|会社|大学)の?$/;
const wordBefore = /[一-龠々ァ-ヴー・]$/;
/** 課題, 課程, 課税 and 課外 are no departments. */
const wordAfter = /^(?:[題程税外金目業徴]|室長)/;

/** 障害福祉課（県） */
const ofOther = /^[（(](?:国|他市|[^（）()]{0,7}[都道府県市町村区])[）)]/;

/** Whether a department's name that stands there is another office's, or a piece of a longer word. */
export function isElsewhere(
  text: string,
  { start, end }: { start: number; end: number },
  { municipality }: Pick<PlanDefinition, 'municipality'>,
): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (wordAfter.test(text.slice(end, end + 2)) || ofOther.test(text.slice(end, end + 12))) return true;
  const own = municipality.name;
  if (own.length >= 2 && (before.endsWith(own) || before.endsWith(`${own}の`))) return false;
  if (/(?:^|[^一-龠])[本当]市の?$|市役所の?$|[部局]の?$/.test(before)) return false;
  return otherOffice.test(before) || wordBefore.test(before);
}
