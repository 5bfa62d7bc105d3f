import { checkPart } from './check-part.ts';
import { checkYears } from './check-years.ts';
import { findCircles } from './find-circles.ts';
import type { Indicator } from './indicator.ts';
import { checkReference, checkReferences, knownIds } from './known-ids.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** What indicators refer to is there, their targets say what they aim at, and no total is a part of itself. */
export function checkIndicators(
  { indicators = [], footnotes, years }: PlanDefinition,
  ids: PlanIds,
): PlanProblem[] {
  // Where the plan lists no footnotes, they stand in the notes of the indicators.
  const marks = footnotes ? ids.footnote : undefined;
  return indicators.flatMap((indicator, index) => {
    const place = `indicators[${index}]`;
    const { departments, parts } = indicator;
    return [
      ...checkReference(indicator.node, `${place}.node`, ids.node),
      ...checkReference(indicator.project, `${place}.project`, ids.project),
      ...checkReferences(departments, `${place}.departments`, ids.department),
      ...checkReference(indicator.scale, `${place}.scale`, ids.scale),
      ...checkYears(indicator.valid, `${place}.valid`),
      ...parts.flatMap((part, at) =>
        checkPart(part, `${place}.parts[${at}]`, { marks, lastYear: years?.last }),
      ),
      ...parts.flatMap((part, at): PlanProblem[] =>
        part.addsDepartments && departments.length < 2
          ? [{ code: 'addsOneDepartment', place: `${place}.parts[${at}].addsDepartments` }]
          : [],
      ),
      ...checkTotals(indicator, `${place}.totals`),
    ];
  });
}

function checkTotals({ parts, totals = [] }: Indicator, place: string): PlanProblem[] {
  const known = knownIds(
    'part',
    parts.map(({ id }) => id),
  );
  const own = totals.flatMap(({ total, of }, at): PlanProblem[] => [
    ...checkReference(total, `${place}[${at}].total`, known),
    ...checkReferences(of, `${place}[${at}].of`, known),
    ...of.flatMap((part, n): PlanProblem[] =>
      part === total ? [{ code: 'totalOfItself', place: `${place}[${at}].of[${n}]`, id: part }] : [],
    ),
  ]);
  const leadsTo = new Map(totals.map(({ total, of }) => [total, of.filter((part) => part !== total)]));
  const circles = findCircles(leadsTo).map(
    (circle): PlanProblem => ({
      code: 'circle',
      place,
      link: 'total',
      ids: circle,
    }),
  );
  return [...own, ...circles];
}
