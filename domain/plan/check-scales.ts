import { foldCode } from '../grades/find-grade.ts';
import { checkGradingRules } from './check-grading-rules.ts';
import { checkYears, doOverlap } from './check-years.ts';
import { findCircles } from './find-circles.ts';
import { findRepeated } from './find-repeated.ts';
import { checkReference } from './known-ids.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { Scale } from './scale.ts';

/** A code stands for one grade of its scale, and each scale has years of its own beside the one that it replaces. */
export function checkScales({ scales = [] }: PlanDefinition, ids: PlanIds): PlanProblem[] {
  return [
    ...scales.flatMap((scale, index) => {
      const place = `scales[${index}]`;
      return [
        ...checkCodes(scale.grades, `${place}.grades`),
        ...checkCodes(scale.additions ?? [], `${place}.additions`),
        ...checkYears(scale.valid, `${place}.valid`),
        ...scale.grades.flatMap(({ valid }, at) => checkYears(valid, `${place}.grades[${at}].valid`)),
        ...checkReference(scale.replaces, `${place}.replaces`, ids.scale),
        ...checkOverlap(scale, `${place}.replaces`, scales),
        ...checkGradingRules(scale, `${place}.rules`, ids),
      ];
    }),
    ...checkCircles(scales),
  ];
}

function checkCodes(list: readonly { code: string }[], place: string): PlanProblem[] {
  const codes = list.map(({ code }, at) => ({
    place: `${place}[${at}].code`,
    text: foldCode(code),
    grade: code,
  }));
  return findRepeated(codes).map(({ place, grade, first }) => ({ code: 'gradeTwice', place, grade, first }));
}

function checkOverlap(
  { id, replaces, valid }: Scale,
  place: string,
  scales: readonly Scale[],
): PlanProblem[] {
  const replaced = scales.find((scale) => scale.id === replaces && scale.id !== id);
  return replaced && doOverlap(valid, replaced.valid)
    ? [{ code: 'scalesOverlap', place, id: replaced.id }]
    : [];
}

function checkCircles(scales: readonly Scale[]): PlanProblem[] {
  const leadsTo = new Map(scales.map(({ id, replaces }) => [id, replaces === undefined ? [] : [replaces]]));
  const placeOf = new Map(scales.map(({ id }, index) => [id as string, `scales[${index}].replaces`]));
  return findCircles(leadsTo).map((circle) => ({
    code: 'circle',
    place: placeOf.get(circle[0] ?? '') ?? 'scales',
    link: 'replaces',
    ids: circle,
  }));
}
