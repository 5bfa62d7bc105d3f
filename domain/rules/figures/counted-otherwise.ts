import { foldWidth } from '../../dates/fold-width.ts';
import type { IndicatorLine } from '../../figures/indicator-line.ts';
import { sectionHeadings } from '../../figures/section-headings.ts';
import type { FieldContext, FoundPlace } from '../rule.ts';

/** 2つの講座を実施しました, 講座を2回開催しました */
const held =
  /(?<![\d.第年月/])(\d{1,2})(?:回|つ|本|講座)(?:の[^。\n\d、]{1,20}を)?(?:にわたり|に分けて)?(?:開催|実施|開講)し(?:ました|、)/g;
/** What an indicator counts that is held: 男女共同参画講座の開催回数. */
const heldName = /^(.*?)の?(?:開催|実施|開講)(?:回数|件数|講座数|数)$/;
const noun = /(?:[一-龠]{2}|[ァ-ヺー]{3,8})$/;
const item = /^\s*([①-⑳])/gm;

/**
 * The result on the line is not what the text below it plainly counts: it says how often, of the very thing, and where
 * it also lists what was held, the list has as many items.
 */
export function countedOtherwise(
  line: IndicatorLine,
  { text }: Pick<FieldContext, 'text'>,
): FoundPlace<'indicator-actual-differs'>[] {
  const [only, ...others] = line.parts;
  const stated = only?.actual;
  const kind = noun.exec(heldName.exec(line.name ?? '')?.[1] ?? '')?.[0];
  if (!stated || others.length > 0 || stated.isApproximate || stated.unit !== '回' || !kind) return [];
  const below = belowLine(text, line.end);
  const [first, ...more] = statements(below, kind);
  if (!first || more.some(({ count }) => count !== first.count) || first.count === stated.value) return [];
  const items = itemsIn(below);
  if (items > 0 ? items !== first.count : !first.isTimes) return [];
  const { start, end } = stated;
  return [{ start, end, facts: { kind: 'counted', counted: first.words } }];
}

/** Up to the next 【課名】. */
function belowLine(text: string, from: number): string {
  const next = sectionHeadings(text).find(({ start }) => start >= from);
  return foldWidth(text.slice(from, next?.start ?? text.length));
}

function statements(below: string, kind: string): { count: number; words: string; isTimes: boolean }[] {
  return [...below.matchAll(held)].flatMap(({ index, 0: words, 1: digits }) => {
    const before = below.slice(0, index);
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
    const isOfKind = `${sentence}${words}`.includes(kind);
    const isOther = /各|ずつ|月|前年|昨年|うち|全/.test(sentence);
    return isOfKind && !isOther
      ? [{ count: Number(digits), words: words.replace(/、$/, ''), isTimes: words.includes('回') }]
      : [];
  });
}

/** ①② at the beginning of lines, counted on without a gap; nothing where there are several lists. */
function itemsIn(below: string): number {
  const marks = [...below.matchAll(item)].map(([, mark = '']) => (mark.codePointAt(0) ?? 0) - 0x245f);
  return marks.every((mark, index) => mark === index + 1) ? marks.length : Number.NaN;
}
