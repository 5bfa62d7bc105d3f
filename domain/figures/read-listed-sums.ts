import { isBetweenItems, keepsOut, readBeforeTotal } from './addend-gaps.ts';
import type { FigureGroup } from './figure-groups.ts';
import { printFigure } from './print-figure.ts';
import { isAdded, isOfOneUnit, type StatedSum, someEndMakes, sumOf } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

/** A、B、計C: the figures of a group of one unit before a figure that is called their total. */
export function readListedSums(group: FigureGroup): StatedSum[] {
  return group.figures.flatMap((total, index): StatedSum[] => {
    if (!(total.isTotal || total.counting === 'gross') || !isAdded(total)) return [];
    const places = placesBefore(group, index);
    const addends = places.flatMap((place) => group.figures[place] ?? []);
    if (addends.length < 2 || !isCertain(group, places, index)) return [];
    if (!addends.every(isAdded) || !isCountedAlike(addends, total) || someEndMakes(addends, total)) return [];
    return [{ total, addends: addends.map(printFigure).join('＋'), computed: sumOf(addends) }];
  });
}

/** Behind an earlier total, and only what is counted in the same unit. */
function placesBefore({ figures }: FigureGroup, end: number): number[] {
  const total = figures[end];
  const places: number[] = [];
  for (let place = end - 1; place >= 0; place -= 1) {
    const figure = figures[place];
    if (!figure || !total || !isOfOneUnit([figure, total])) continue;
    if (figure.isTotal) break;
    places.unshift(place);
  }
  return places;
}

/** Every figure follows the one before it as the next item, up to the total. */
function isCertain(group: FigureGroup, places: readonly number[], end: number): boolean {
  const [first = 0] = places;
  const last = places.at(-1) ?? 0;
  const lead = group.gaps[first] ?? '';
  const before = readBeforeTotal(gapBetween(group, last, end));
  if (!before || keepsOut(lead.slice(-30)) || keepsOut((group.gaps[end + 1] ?? '').slice(0, 3))) return false;
  const largest = Math.max(...places.map((place) => group.figures[place]?.value ?? 0));
  if (before.names !== '' && (group.figures[end]?.value ?? 0) < largest) return false;
  return places
    .slice(1)
    .every((place, index) => isBetweenItems(gapBetween(group, places[index] ?? 0, place)));
}

/** What stands between two figures, those of other units between them left out. */
function gapBetween({ gaps }: FigureGroup, from: number, to: number): string {
  return gaps.slice(from + 1, to + 1).join('');
}

/** 延べ of persons is no sum of other persons, but of those who came each time. */
function isCountedAlike(addends: readonly WrittenFigure[], total: WrittenFigure): boolean {
  const kinds = new Set(addends.map(({ counting }) => counting));
  if (kinds.size > 1 || total.counting === 'net') return false;
  if (kinds.has(total.counting)) return true;
  return (
    total.counting === 'gross' && addends.every(({ label }) => /^第|回$|日$|月$/.test(label?.text ?? ''))
  );
}
