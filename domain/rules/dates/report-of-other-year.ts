import type { FieldContext, FoundPlace } from '../rule.ts';
import { asksForYear } from './asks-for-year.ts';

/** How a report begins: 令和4年度は、公民館講座を開催し… */
const beginning =
  /^\s*[・●○◯〇■◆]?\s*(?:(令和|R) ?(\d{1,2})|(20\d\d))(?:\((?:令和|R|20)?\d{1,2}\))? ?年度(?=は|においては|には)/;
/** The sentence looks back, or sets this year against that one. */
const lookingBack =
  /比[べ較]|増|減|より|[たす]が、|ものの|のに対|中止|延期|見送|未実施|なかった|ありませんでした|なりませんでした|から|まで|引き続|続き|継続|踏まえ|基づ|課題|結果|計画|予定|策定|当初|同様|以降|末/;
const otherYears = /今年度|本年度|当年度|今回|翌年度/;
const past = /(?:ました|でした|[しっいきれりえけめられ]た)$/;

/**
 * A report of last year left standing: it begins with that year, tells what was done then, and names the round's own
 * year nowhere. Silent where the sentence looks back or compares.
 */
export function reportOfOtherYear(context: FieldContext): FoundPlace<'other-year-label'>[] {
  if (!asksForYear(context.field)) return [];
  const { fiscalYear } = context.plan;
  const { folded } = context.dates();
  const found = beginning.exec(folded);
  const [first] = context.sentences();
  if (!found || !first) return [];
  const year = found[3] ? Number(found[3]) : 2018 + Number(found[2]);
  if (year !== fiscalYear - 1 || namesOwnYear(folded, fiscalYear)) return [];
  const told = folded.slice(found[0].length, first.end).replace(/[。.\s]+$/, '');
  if (!past.test(told.replace(/\([^()]*\)$/, '')) || lookingBack.test(told)) return [];
  const start = found[0].length - found[0].trimStart().replace(/^[・●○◯〇■◆]\s*/, '').length;
  return [{ start, end: found[0].length, facts: { year, fiscalYear } }];
}

/** Its dates do not count: a copied report may have been half mended. */
function namesOwnYear(folded: string, fiscalYear: number): boolean {
  const own = new RegExp(`(?:令和|R) ?${fiscalYear - 2018} ?年度|${fiscalYear}(?:\\([^)]*\\))? ?年度`);
  return own.test(folded) || otherYears.test(folded);
}
