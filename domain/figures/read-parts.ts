import { isBetweenItems } from './addend-gaps.ts';
import { type FigureGroup, groupBefore } from './figure-groups.ts';
import { isPartGap } from './part-gaps.ts';
import { isOfOneUnit } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

export interface PartOfWhole {
  part: WrittenFigure;
  whole: WrittenFigure;
}

/** Every figure that a text calls a part of another one of its unit: 120人のうち90人, 24人（うち女性19人、市外2人）. */
export function readParts(groups: readonly FigureGroup[]): PartOfWhole[] {
  return groups.flatMap((group, index) => {
    const before = groupBefore(groups, index);
    return group.figures.flatMap((part, place): PartOfWhole[] => {
      const whole =
        findWhole(group, place, before) ?? (before || place > 0 ? undefined : listBefore(groups, index));
      return whole && isComparable(part, whole) ? [{ part, whole }] : [];
    });
  });
}

const linesOfList = 8;

/** A line うち under a list may be of any of its lines: it is known only where it exceeds them all together. */
function listBefore(groups: readonly FigureGroup[], index: number): WrittenFigure | undefined {
  const group = groups[index];
  const [part] = group?.figures ?? [];
  if (!group || !part || group.isInBrackets || !isPartGap(group.gaps[0] ?? '')) return undefined;
  const above = groups
    .slice(Math.max(0, index - linesOfList), index)
    .filter((one) => one.start < group.start);
  const wholes = above
    .filter(({ isInBrackets, gaps }) => !isInBrackets && !/^ ?(?:その)?(?:内訳|うち)/.test(gaps[0] ?? ''))
    .flatMap(({ figures }) => figures.filter((one) => isOfOneUnit([one, part])));
  const sum = wholes.reduce((total, { value }) => total + value, 0);
  return part.value > sum ? wholes.at(-1) : undefined;
}

/** Back over the other parts, and the percentages between them, to the word that says of what they are parts. */
function findWhole(
  group: FigureGroup,
  place: number,
  before: FigureGroup | undefined,
): WrittenFigure | undefined {
  const { figures, gaps, owner } = group;
  for (let at = place; at >= 0; at -= 1) {
    const gap = gaps[at] ?? '';
    if (isPartGap(gap))
      return at > 0
        ? figures[at - 1]
        : (owner?.figure ?? (group.isInBrackets ? undefined : wholeBefore(before)));
    if (at === 0 || !isBetweenItems(gap)) return undefined;
  }
  return undefined;
}

/** 「参加者は24人でした。うち女性は19人です。」 */
function wholeBefore(before: FigureGroup | undefined): WrittenFigure | undefined {
  return before?.figures.length === 1 && !before.isInBrackets ? before.figures[0] : undefined;
}

/** 延べ may be more than those who came. */
function isComparable(part: WrittenFigure, whole: WrittenFigure): boolean {
  if (part.isApproximate || whole.isApproximate || part.isEach || whole.isEach) return false;
  if (part.sign || whole.sign || !isOfOneUnit([part, whole]) || part.isTotal) return false;
  return part.counting === whole.counting || part.counting === 'net' || whole.counting === 'gross';
}
