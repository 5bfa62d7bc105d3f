import { foldUnit } from '../indicators/units.ts';
import { isBetweenItems } from './addend-gaps.ts';
import { isExhaustive } from './exhaustive-labels.ts';
import type { FigureGroup } from './figure-groups.ts';
import { isOfAnother } from './part-gaps.ts';
import type { PartOfWhole } from './read-parts.ts';
import { isBareShare, isOfCounterpart, saysShareOf } from './share-gaps.ts';
import { isAdded, isOfOneUnit } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

export interface StatedShare extends PartOfWhole {
  share: WrittenFigure;
  /** The part may be more than what it is compared with: 40件に対し48件. */
  mayExceed?: true;
}

const ofSomethingElse = /達成|充足|伸|増|減|対前|比[ :は]*$/;

/** 120人中90人（75％）, 対象30校のうち27校で90％, 75％（120人中90人）, 定員30人に対し24人（80％）. */
export function readShares(groups: readonly FigureGroup[], parts: readonly PartOfWhole[]): StatedShare[] {
  return groups.flatMap((group, index) => [
    ...explained(group, parts),
    ...behindParts(group, parts),
    ...behindCounterpart(group),
    ...ofTwoKinds(group),
    ...behindBracket(group, groupsInside(groups, index)),
    ...ofAll(group),
  ]);
}

/** 75％（120人中90人）, 75％（90人／120人）, 95％（目標40件に対し実績38件） */
function explained({ figures, gaps, owner }: FigureGroup, parts: readonly PartOfWhole[]): StatedShare[] {
  const share = owner?.figure;
  const [first, second, ...others] = figures;
  if (!share || !isPercent(share) || !first || !second || others.length > 0) return [];
  const found = parts.find(({ part, whole }) => part === second && whole === first);
  if (found) return [{ ...found, share }];
  if (!isOfOneUnit(figures) || !figures.every(isAdded)) return [];
  if (gaps[1]?.trim() === '/') return [{ part: first, whole: second, share }];
  return isOfCounterpart(gaps[0] ?? '', gaps[1] ?? '')
    ? [{ part: second, whole: first, share, mayExceed: true }]
    : [];
}

function behindParts({ figures, gaps, owner }: FigureGroup, parts: readonly PartOfWhole[]): StatedShare[] {
  return figures.flatMap((share, place): StatedShare[] => {
    const gap = gaps[place] ?? '';
    if (!isPercent(share) || isOfAnother(gap) || ofSomethingElse.test(gap)) return [];
    const figure = place === 0 ? owner?.figure : figures[place - 1];
    const found = parts.find(({ part }) => part === figure);
    return found && saysShareOf(found.part, gap, gaps[place + 1] ?? '') ? [{ ...found, share }] : [];
  });
}

/** 定員30人に対し、申込みは24人（80％）, 目標40件に対し実績38件で95％ */
function behindCounterpart({ figures, gaps, owner }: FigureGroup): StatedShare[] {
  return figures.flatMap((share, place): StatedShare[] => {
    if (!isPercent(share) || !isBareShare(gaps[place] ?? '', gaps[place + 1] ?? '')) return [];
    const group = place === 0 ? owner?.group : { figures, gaps };
    const at = place === 0 ? (group?.figures.indexOf(owner?.figure ?? share) ?? -1) : place - 1;
    const [whole, part] = [group?.figures[at - 1], group?.figures[at]];
    if (!whole || !part || !isOfOneUnit([whole, part]) || ![whole, part].every(isAdded)) return [];
    if (whole.counting !== part.counting) return [];
    const isMeant = isOfCounterpart(group?.gaps[at - 1] ?? '', group?.gaps[at] ?? '');
    return isMeant ? [{ part, whole, share, mayExceed: true }] : [];
  });
}

/** 女性が31人、男性が12人で、女性が全体の72％: what is left out is nothing. */
function ofTwoKinds({ figures, gaps }: FigureGroup): StatedShare[] {
  return figures.flatMap((share, place): StatedShare[] => {
    const [first, second] = figures.slice(Math.max(0, place - 2), place);
    if (!first || !second || !isPercent(share) || !isBetweenItems(gaps[place - 1] ?? '')) return [];
    if (place > 2 && isBetweenItems(gaps[place - 2] ?? '')) return [];
    const both = [first, second];
    if (!isOfOneUnit(both) || !both.every(isAdded) || !isExhaustive(both.map(({ label }) => label?.text)))
      return [];
    if (first.counting !== second.counting || isOfAnother(gaps[place] ?? '')) return [];
    const meant = both.filter((one) => saysShareOf(one, gaps[place] ?? '', gaps[place + 1] ?? '', 'named'));
    const [part, ...others] = meant;
    const whole = { ...first, value: first.value + second.value };
    return part && others.length === 0 ? [{ part, whole, share }] : [];
  });
}

/** Brackets follow the group that they stand in, within their sentence. */
function groupsInside(groups: readonly FigureGroup[], index: number): FigureGroup[] {
  const group = groups[index];
  const inside: FigureGroup[] = [];
  if (!group?.figures.some(isPercent)) return inside;
  for (let at = index + 1; at < groups.length; at += 1) {
    const one = groups[at];
    if (one?.start !== group.start) return inside;
    if (one.owner?.group === group) inside.push(one);
  }
  return inside;
}

/** 502人（男性338人、女性164人）で、女性の割合は32.7％ */
function behindBracket({ figures, gaps }: FigureGroup, groups: readonly FigureGroup[]): StatedShare[] {
  return figures.flatMap((share, place): StatedShare[] => {
    const whole = figures[place - 1];
    const gap = gaps[place] ?? '';
    if (!whole || !isPercent(share) || isOfAnother(gap) || ofSomethingElse.test(gap)) return [];
    const inside = groups.filter(({ owner }) => owner?.figure === whole).flatMap((one) => one.figures);
    const [part, ...others] = inside.filter(
      (one) => one.unit === whole.unit && saysShareOf(one, gap, gaps[place + 1] ?? '', 'named'),
    );
    const isClear = part !== undefined && others.length === 0 && [part, whole].every(isAdded);
    return isClear && part.value <= whole.value ? [{ part, whole, share }] : [];
  });
}

const ofTheWhole =
  /^(?:が[^\d、。]{0,10})?(?:で|であり|と(?:なり|なって)?|を占め)?[、 (]*(?:全体の|全体に占める割合[は:]?)$/;

/** 相談は642件で、高齢の方からは211件で、全体の32.9％ */
function ofAll({ figures, gaps }: FigureGroup): StatedShare[] {
  return figures.flatMap((share, place): StatedShare[] => {
    const part = figures[place - 1];
    if (!part || !isPercent(share) || !ofTheWhole.test(gaps[place] ?? '')) return [];
    const [whole, ...others] = figures.slice(0, place - 1).filter((one) => isOfOneUnit([one, part]));
    if (!whole || others.length > 0 || isOfAnother(gaps.slice(0, place).join(''))) return [];
    const isClear = [whole, part].every(isAdded) && whole.counting === part.counting;
    return isClear && part.value < whole.value ? [{ part, whole, share }] : [];
  });
}

export function isPercent({ unit, sign, isApproximate }: WrittenFigure): boolean {
  return foldUnit(unit) === '%' && sign === undefined && !isApproximate;
}
