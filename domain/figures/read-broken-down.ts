import { editDistance } from '../text/edit-distance.ts';
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
    ...inNextLine(groups, index),
  ]);
}

const partsFollow = /(?:^|[、。 の])(?:(?:その|この)?(?:うち|内)(?=[、 ]?[^\d]*$)|(?:その)?内訳)/;
const partsBegin = /^ ?(?:その|この)?(?:うち|内(?!訳)|内訳)/;
const breaksDown = /^ ?(?:その)?内訳/;

function inBracket(group: FigureGroup, whole: WrittenFigure): StatedSum[] {
  return asSum(whole, group.figures, group.gaps, isAlone(group) ? 'aSlip' : 'never');
}

/** Nothing but parts stands in the bracket. */
function isAlone({ figures, gaps }: FigureGroup): boolean {
  const isLabelled = figures.every(({ label }) => label !== undefined);
  return isLabelled && !partsBegin.test(gaps[0] ?? '') && listFrom(figures, gaps).length === figures.length;
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

/** A line 内訳 under several others may be of all of them: only what is nearly the sum is said of the last one. */
function inNextLine(groups: readonly FigureGroup[], index: number): StatedSum[] {
  const [group, before] = [groups[index], groups[index - 1]];
  if (!group || !before || group.owner || before.owner || before.start === group.start) return [];
  const [whole, ...others] = before.figures;
  if (!whole || others.length > 0 || !breaksDown.test(group.gaps[0] ?? '')) return [];
  return asSum(whole, group.figures, group.gaps).filter(isSlipped);
}

/** `unsaid`: what is done where nothing says that the parts are all. */
function asSum(
  whole: WrittenFigure,
  figures: readonly WrittenFigure[],
  gaps: readonly string[],
  unsaid: 'aSlip' | 'never' = 'never',
): StatedSum[] {
  const parts = listFrom(figures, gaps);
  const [lead = ''] = gaps;
  if (parts.length < 2 || ![whole, ...parts].every(isAdded) || !isOfOneUnit([whole, ...parts])) return [];
  if (!areCountedAlike(parts, whole) || keepsOut(lead.replace(/うち|内訳/g, ''))) return [];
  const isBroken = /内訳/.test(lead);
  const isCalledTotal = whole.isTotal === true && !/うち|内/.test(lead);
  const isAll = isExhaustive(parts.map(({ label }) => label?.text)) || isBroken || isCalledTotal;
  const sum = { total: whole, addends: parts.map(printFigure).join('＋'), computed: sumOf(parts) };
  if (isAll) return [sum];
  return unsaid === 'aSlip' && (isSlipped(sum) || isExchanged(whole, parts)) ? [sum] : [];
}

/** 延べ43人（男性24人、女性19人） counts all of them so. */
function areCountedAlike(parts: readonly WrittenFigure[], { counting }: WrittenFigure): boolean {
  const kinds = new Set(parts.map((one) => one.counting));
  return kinds.size === 1 && (kinds.has(counting) || kinds.has(undefined));
}

const surelyNoOther = 100;

/** One digit more or less, or two exchanged: parts of which others are left out do not come so near. */
function isSlipped({ total, computed }: StatedSum): boolean {
  if (computed.under !== 1n || total.value < surelyNoOther) return false;
  const [stated, real] = [String(total.value), String(computed.over)];
  const isExchanged = [...stated].sort().join() === [...real].sort().join();
  return stated !== real && stated.length === real.length && (isExchanged || editDistance(stated, real) <= 1);
}

/** Two digits of one part the other way round make them right. */
function isExchanged({ value: total }: WrittenFigure, parts: readonly WrittenFigure[]): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return total >= surelyNoOther && parts.some(({ value }) => exchanged(value).includes(value + total - sum));
}

function exchanged(value: number): number[] {
  const digits = String(value);
  return [...digits]
    .slice(1)
    .map((next, at) => Number(digits.slice(0, at) + next + digits.charAt(at) + digits.slice(at + 2)))
    .filter((one) => one !== value);
}

/** As far as one item follows the other; none where the last gap says that there are more. */
function listFrom(figures: readonly WrittenFigure[], gaps: readonly string[]): WrittenFigure[] {
  let length = 1;
  while (length < figures.length && isBetweenItems(gaps[length] ?? '') && !figures[length]?.isTotal)
    length += 1;
  const behind = gaps[length] ?? '';
  return /^ ?(?:など|等|ほか|他|を除)/.test(behind) ? [] : figures.slice(0, length);
}
