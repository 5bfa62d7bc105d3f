import { findGrade } from '../grades/find-grade.ts';
import { canHold } from './can-hold.ts';
import { checkCombination } from './check-combination.ts';
import { gradesOfScale } from './grades-of-scale.ts';
import type { GradeRule, GradeTest } from './grading-rules.ts';
import { checkReference } from './known-ids.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { Scale } from './scale.ts';

/** The rules of a scale give its own grades, and each of them can be reached. */
export function checkGradingRules(scale: Scale, place: string, ids: PlanIds): PlanProblem[] {
  const { rules } = scale;
  if (!rules) return [];
  const known = gradesOfScale(scale);
  const always = rules.rules.findIndex(({ when, only }) => when.length === 0 && !only);
  return [
    ...rules.rules.flatMap((rule, index): PlanProblem[] => {
      const at = `${place}.rules[${index}]`;
      const first = `${place}.rules[${always}]`;
      return [
        ...checkReference(rule.grade, `${at}.grade`, known),
        ...checkRule(rule, at, ids),
        ...(always >= 0 && index > always ? [{ code: 'ruleNeverReached' as const, place: at, first }] : []),
      ];
    }),
    ...checkCombination(rules.combine, `${place}.combine`, { into: [scale], outOf: [scale] }),
    ...checkCannotSay(scale, `${place}.cannotSay.grade`),
  ];
}

function checkRule(rule: GradeRule, place: string, ids: PlanIds): PlanProblem[] {
  return [
    ...rule.when.flatMap((test, at) => checkTest(test, `${place}.when[${at}]`)),
    ...(canHold(rule) ? [] : [{ code: 'ruleNeverHolds' as const, place: `${place}.when` }]),
    ...(rule.only?.kinds ?? []).flatMap((kind, at): PlanProblem[] =>
      ids.kind.has(kind)
        ? []
        : [{ code: 'idElsewhere', place: `${place}.only.kinds[${at}]`, ...ids.kind.facts(kind) }],
    ),
  ];
}

function checkTest(test: GradeTest, place: string): PlanProblem[] {
  if ('is' in test) return [];
  const { atLeast, below } = test;
  if (atLeast === undefined && below === undefined) return [{ code: 'boundMissing', place }];
  return atLeast !== undefined && below !== undefined && atLeast >= below
    ? [{ code: 'percentReversed', place, atLeast, below }]
    : [];
}

/** A grade in the order would enter means and counts, as if something had been said. */
function checkCannotSay(scale: Scale, place: string): PlanProblem[] {
  const code = scale.rules?.cannotSay?.grade;
  if (code === undefined) return [];
  const grade = findGrade(scale, code);
  if (!grade) return checkReference(code, place, gradesOfScale(scale));
  return grade.isUnrated ? [] : [{ code: 'cannotSayRated', place, grade: code }];
}
