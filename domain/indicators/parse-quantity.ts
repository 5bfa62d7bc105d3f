import { type Figure, findFigures } from './find-figures.ts';
import type { QuantityReading } from './quantity-reading.ts';
import { type SetAside, setAside } from './set-aside.ts';
import { foldUnit, unitAndPer } from './units.ts';

const nothing =
  /^(?:[-\u2010-\u2015\u2212\u2500\u2501ー~/・.…＊]+|なし|無し?|ありません|未実施|実施なし|実績なし|該当なし|n\/?a)$/i;
const undecided = /^(?:未定|未集計|集計中|未把握|不明)$/;
/** What Excel shows in place of a value: its digits are no figure. */
const excelError = /^#[A-Z]/;
const between = /^(?:以上)? ?(?:~|-|から|以上)? ?$/;

/**
 * What a typed quantity says: `①参加者数：１，２５０人／年（2018年度※2）` is 1250, 人, per 年, as of 2018年度. Takes any
 * text and never fails; blank, `ー` and なし are no value, which is not zero. `unit` is the unit that the figure should
 * have: it tells 69千ha from 69,000 ha, and which of several figures is meant.
 */
export function parseQuantity(raw: string, { unit }: { unit?: string } = {}): QuantityReading {
  const aside = setAside(raw);
  const { rest, bracketed, ...found } = aside;
  const main = excelError.test(rest.trim()) ? undefined : mainFigures(aside, unit);
  const isUndecided = isSaid(rest, undecided);
  if (isUndecided || (isNothing(rest) && (rest.trim() !== '' || !main?.figures.length))) {
    // 「ー（集計中）」
    const isOpen = isUndecided || isSaid(bracketed.replace(/[()]/g, ' '), undecided);
    return found.arrow
      ? { raw, ...found, kind: 'words', printed: raw.trim() }
      : { raw, ...found, kind: 'none', ...(isOpen ? { isUndecided: true } : {}) };
  }
  if (!main || main.figures.length === 0) return { raw, ...found, kind: 'words', printed: raw.trim() };
  const { figures, text } = main;
  const range = rangeOf(figures, text);
  // 40～60％: the unit stands behind the second one.
  const [first] = range ? range.of.toReversed() : figures.filter((one) => hasUnit(one, unit)).concat(figures);
  if (!first) return { raw, ...found, kind: 'words' };
  const printed = (from: Figure, to: Figure) => {
    const end = to.end + (range ? (/^以下|^以内/.exec(text.slice(to.end))?.[0].length ?? 0) : 0);
    return (text === rest ? raw : text).slice(from.start, end).trim();
  };
  const named = { ...(first.unit ? { unit: first.unit } : {}), ...(first.per ? { per: first.per } : {}) };
  if (range) return { raw, ...found, ...named, ...range.ends, kind: 'range', printed: printed(...range.of) };
  const isOnlyOne = figures.length === 1 || (unit !== undefined && isTheOnlyOf(figures, unit));
  return {
    raw,
    ...found,
    ...named,
    kind: 'number',
    value: first.value,
    printed: printed(first, first),
    ...(isOnlyOne && !first.isBroken ? {} : { hasOtherFigures: true }),
  };
}

/** The figures outside brackets, behind the label's colon if there is one; only where there are none, those inside. */
function mainFigures({ rest, bracketed }: SetAside, unit?: string): { figures: Figure[]; text: string } {
  const figures = findFigures(rest, unit);
  const colon = /[\s\S]*(?<!\d)[:=]|[\s\S]*:(?!\d)/.exec(rest)?.[0].length ?? 0;
  const behind = figures.filter(({ start }) => start >= colon);
  if (behind.length > 0) return { figures: behind, text: rest };
  if (figures.length > 0) return { figures, text: rest };
  return { figures: findFigures(bracketed, unit), text: bracketed };
}

function isNothing(rest: string): boolean {
  return withoutMark(rest) === '' || isSaid(rest, nothing);
}

/** The whole text, or what stands behind its label. */
function isSaid(rest: string, words: RegExp): boolean {
  const text = withoutMark(rest);
  return words.test(text) || words.test(text.split(/[:\s]/).at(-1) ?? '');
}

function withoutMark(rest: string): string {
  return rest.replace(/^[\s①-⑳㉑-㊿]+/, '').trim();
}

/** `40％以上60％以下`, `40～60％` */
function rangeOf(
  figures: readonly Figure[],
  text: string,
): { ends: { min: number; max: number }; of: [Figure, Figure] } | undefined {
  const [low, high] = figures;
  if (!low || !high || figures.length > 2 || low.value > high.value) return undefined;
  const joint = text.slice(low.end, high.start).trim();
  return joint !== '' && between.test(joint)
    ? { ends: { min: low.value, max: high.value }, of: [low, high] }
    : undefined;
}

function hasUnit(figure: Figure, unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    figure.unit !== undefined &&
    foldUnit(figure.unit) === foldUnit(unitAndPer(unit).unit)
  );
}

function isTheOnlyOf(figures: readonly Figure[], unit: string): boolean {
  return figures.filter((one) => hasUnit(one, unit)).length === 1;
}
