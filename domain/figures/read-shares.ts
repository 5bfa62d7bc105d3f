import { foldUnit } from '../indicators/units.ts';
import type { FigureGroup } from './figure-groups.ts';
import { isOfAnother } from './part-gaps.ts';
import { type PartOfWhole, readParts } from './read-parts.ts';
import type { WrittenFigure } from './written-figure.ts';

export interface StatedShare extends PartOfWhole {
  share: WrittenFigure;
}

const behindPart =
  /^(?:が[^\d、。]{0,10})?[ 、]*(?:で|と|は)?[ 、]*(?:全体の|構成比|割合|比率|[一-龠]{0,6}率)?[ :はが約]*$/;
const ofSomethingElse = /達成|充足|伸|増|減|対前|比[ :は]*$/;

/** 120人中90人（75％）, 対象30校のうち27校で90％: a percentage right behind a part. */
export function readShares(groups: readonly FigureGroup[]): StatedShare[] {
  const parts = readParts(groups);
  return groups.flatMap((group) =>
    group.figures.flatMap((share, place): StatedShare[] => {
      const inside = place === 1 && group.figures.length === 2 ? group.owner?.figure : undefined;
      const made = inside && isPercent(inside) ? parts.find(({ part }) => part === share) : undefined;
      // 75％（120人中90人）
      if (inside && made && made.whole === group.figures[0]) return [{ ...made, share: inside }];
      if (!isPercent(share) || !isBehind(group.gaps[place] ?? '')) return [];
      const figure = place === 0 ? group.owner?.figure : group.figures[place - 1];
      const found = parts.find(({ part }) => part === figure);
      return found ? [{ ...found, share }] : [];
    }),
  );
}

function isBehind(gap: string): boolean {
  return behindPart.test(gap) && !isOfAnother(gap) && !ofSomethingElse.test(gap);
}

export function isPercent({ unit, sign, isApproximate }: WrittenFigure): boolean {
  return foldUnit(unit) === '%' && sign === undefined && !isApproximate;
}
