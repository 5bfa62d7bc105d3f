import { isBetweenItems, keepsOut } from './addend-gaps.ts';
import { isExhaustive } from './exhaustive-labels.ts';
import { type FigureGroup, groupBefore } from './figure-groups.ts';
import { printFigure } from './print-figure.ts';
import { isAdded, isOfOneUnit, type StatedSum, sumOf } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

/** 43人（男性24人、女性19人）, 494件、内訳は男性263件・女性231件: parts that are said to be the whole. */
export function readBrokenDown(groups: readonly FigureGroup[]): StatedSum[] {
  return groups.flatMap((group, index) => [
    ...(group.owner ? inBracket(group, group.owner.figure) : []),
    ...withinGroup(group),
    ...inNextSentence(group, groupBefore(groups, index)),
  ]);
}

const partsFollow = /(?:^|[、。 の])(?:(?:その|この)?(?:うち|内)(?=[、 ]?[^\d]*$)|(?:その)?内訳)/;
const partsBegin = /^ ?(?:その|この)?(?:うち|内(?!訳)|内訳)/;

function inBracket(group: FigureGroup, whole: WrittenFigure): StatedSum[] {
  return asSum(whole, group.figures, group.gaps);
}

function withinGroup({ figures, gaps }: FigureGroup): StatedSum[] {
  return figures.flatMap((whole, index) =>
    partsFollow.test(gaps[index + 1] ?? '')
      ? asSum(whole, figures.slice(index + 1), gaps.slice(index + 1))
      : [],
  );
}

function inNextSentence(group: FigureGroup, before: FigureGroup | undefined): StatedSum[] {
  if (!before || group.owner || !partsBegin.test(group.gaps[0] ?? '')) return [];
  const [whole, ...others] = before.figures.filter((one) => isOfOneUnit([one, ...group.figures.slice(0, 1)]));
  return whole && others.length === 0 ? asSum(whole, group.figures, group.gaps) : [];
}

function asSum(
  whole: WrittenFigure,
  figures: readonly WrittenFigure[],
  gaps: readonly string[],
): StatedSum[] {
  const parts = listFrom(figures, gaps);
  const [lead = ''] = gaps;
  if (parts.length < 2 || ![whole, ...parts].every(isAdded) || !isOfOneUnit([whole, ...parts])) return [];
  if (new Set([whole, ...parts].map(({ counting }) => counting)).size > 1) return [];
  const isBroken = /内訳/.test(lead);
  const isCalledTotal = whole.isTotal === true && !/うち|内/.test(lead);
  if (keepsOut(lead.replace(/うち|内訳/g, ''))) return [];
  if (!isExhaustive(parts.map(({ label }) => label?.text)) && !isBroken && !isCalledTotal) return [];
  return [{ total: whole, addends: parts.map(printFigure).join('＋'), computed: sumOf(parts) }];
}

/** As far as one item follows the other; none where the last gap says that there are more. */
function listFrom(figures: readonly WrittenFigure[], gaps: readonly string[]): WrittenFigure[] {
  let length = 1;
  while (length < figures.length && isBetweenItems(gaps[length] ?? '') && !figures[length]?.isTotal)
    length += 1;
  const behind = gaps[length] ?? '';
  return /^ ?(?:など|等|ほか|他|を除)/.test(behind) ? [] : figures.slice(0, length);
}
