import type { EntryField } from '../../plan/entry-fields.ts';
import { isPlainText } from './is-plain-text.ts';

const roundsYear = /\{fy\}/i;
/** What is still to come, or what the year's work shows. */
const otherQuestion = /課題|方向|今後|予定|目標|予算|見込|改善|向け|方針|計画$|の計画/;

/** Whether a field asks what was done in the round's year: 「{FY}年度の取組内容」, not 「今後の課題」. */
export function asksForYear(field: EntryField): boolean {
  const { label } = field;
  return (
    isPlainText({ field }) &&
    label.some((wording) => roundsYear.test(wording)) &&
    !label.some((wording) => otherQuestion.test(wording))
  );
}
