import { parseQuantity } from '../indicators/parse-quantity.ts';
import { checkRange } from './check-answer.ts';
import { checkYears } from './check-years.ts';
import { findClashing } from './find-clashing.ts';
import type { Milestone, Part, Quantity, Target } from './indicator.ts';
import { checkReference, type KnownIds, knownIds } from './known-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** A part of an indicator; `marks` are the plan's footnotes, where it lists them, `lastYear` the plan's. */
export function checkPart(
  part: Part,
  place: string,
  { marks, lastYear }: { marks: KnownIds | undefined; lastYear: number | undefined },
): PlanProblem[] {
  const { baseline, targets, references = [], stages = [] } = part;
  const known = knownIds('stage', stages);
  return [
    ...(baseline ? checkFootnote(baseline, `${place}.baseline`, marks) : []),
    ...references.flatMap((one, at) => checkFootnote(one, `${place}.references[${at}]`, marks)),
    ...targets.flatMap((target, at) => {
      const here = `${place}.targets[${at}]`;
      return [
        ...checkFootnote(target, here, marks),
        ...checkAim(target, here),
        ...checkYears(target.valid, `${here}.valid`),
        ...(target.milestones ?? []).flatMap((milestone, n) =>
          checkMilestone(milestone, `${here}.milestones[${n}]`, known),
        ),
      ];
    }),
    ...checkPace(part, `${place}.paceFrom`, lastYear),
    ...checkRevisions(targets, `${place}.targets`),
  ];
}

/** The way to a target begins before it ends. */
function checkPace({ paceFrom, targets }: Part, place: string, lastYear: number | undefined): PlanProblem[] {
  const years = targets.flatMap(({ fiscalYear = lastYear }) => fiscalYear ?? []);
  const until = Math.max(...years);
  return paceFrom !== undefined && years.length > 0 && until < paceFrom
    ? [{ code: 'yearsReversed', place, from: paceFrom, until }]
    : [];
}

function checkFootnote({ footnote }: Quantity, place: string, marks: KnownIds | undefined): PlanProblem[] {
  if (footnote === undefined || !marks || marks.has(footnote)) return [];
  return [{ code: 'idElsewhere', place: `${place}.footnote`, ...marks.facts(footnote) }];
}

/** 以上 and 以下 need a number, which the printed text may say; a range needs both ends, and words their steps. */
function checkAim({ aim, raw, value, min, max, milestones }: Target, place: string): PlanProblem[] {
  switch (aim) {
    case 'atLeast':
    case 'atMost':
      return (value ?? parseQuantity(raw).value) === undefined
        ? [{ code: 'targetValueMissing', place: `${place}.value`, raw }]
        : [];
    case 'range':
      return min === undefined || max === undefined
        ? [{ code: 'targetRangeMissing', place, raw }]
        : checkRange({ min, max }, place);
    case 'words':
      return milestones ? [] : [{ code: 'milestonesMissing', place: `${place}.milestones`, raw }];
    default:
      return [];
  }
}

function checkMilestone({ from, until, stage }: Milestone, place: string, stages: KnownIds): PlanProblem[] {
  return [
    ...checkYears({ ...(from && { from }), ...(until && { until }) }, place),
    ...checkReference(stage, `${place}.stage`, stages),
  ];
}

/** Of several targets for the same year the highest revision counts: there must be one. */
function checkRevisions(targets: readonly Target[], place: string): PlanProblem[] {
  return findClashing(
    targets.map(({ fiscalYear, revision = 0, valid }, at) => ({
      place: `${place}[${at}]`,
      text: `${fiscalYear ?? ''} ${revision}`,
      valid,
      revision,
    })),
  ).map(({ place, revision, first }) => ({ code: 'targetTwice', place, revision, first }));
}
