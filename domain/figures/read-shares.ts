import { foldUnit } from '../indicators/units.ts';
import type { FigureGroup } from './figure-groups.ts';
import { isOfAnother } from './part-gaps.ts';
import { type PartOfWhole, readParts } from './read-parts.ts';
import { isAdded, isOfOneUnit } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

export interface StatedShare extends PartOfWhole {
  share: WrittenFigure;
}

const behindPart =
  /^(?:が[^\d、。]{0,10})?[ 、]*(?:で|と|は)?[ 、]*(?:全体の|構成比|割合|比率|[一-龠]{0,6}率)?[ :はが約]*$/;
const ofSomethingElse = /達成|充足|伸|増|減|対前|比[ :は]*$/;

/** 120人中90人（75％）, 対象30校のうち27校で90％, 75％（120人中90人）. */
export function readShares(groups: readonly FigureGroup[]): StatedShare[] {
  const parts = readParts(groups);
  return groups.flatMap((group) => [...explained(group, parts), ...behindParts(group, parts)]);
}

/** 75％（120人中90人）, 75％（90人／120人） */
function explained({ figures, gaps, owner }: FigureGroup, parts: readonly PartOfWhole[]): StatedShare[] {
  const share = owner?.figure;
  const [first, second, ...others] = figures;
  if (!share || !isPercent(share) || !first || !second || others.length > 0) return [];
  const found = parts.find(({ part, whole }) => part === second && whole === first);
  if (found) return [{ ...found, share }];
  const isFraction = gaps[1]?.trim() === '/' && isOfOneUnit(figures) && figures.every(isAdded);
  return isFraction ? [{ part: first, whole: second, share }] : [];
}

function behindParts({ figures, gaps, owner }: FigureGroup, parts: readonly PartOfWhole[]): StatedShare[] {
  return figures.flatMap((share, place): StatedShare[] => {
    if (!isPercent(share) || !isBehind(gaps[place] ?? '')) return [];
    const figure = place === 0 ? owner?.figure : figures[place - 1];
    const found = parts.find(({ part }) => part === figure);
    return found ? [{ ...found, share }] : [];
  });
}

function isBehind(gap: string): boolean {
  return behindPart.test(gap) && !isOfAnother(gap) && !ofSomethingElse.test(gap);
}

export function isPercent({ unit, sign, isApproximate }: WrittenFigure): boolean {
  return foldUnit(unit) === '%' && sign === undefined && !isApproximate;
}
