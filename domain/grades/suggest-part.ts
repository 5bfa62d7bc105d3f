import type { GradeRule, GradeRuleScope } from '../plan/grading-rules.ts';
import { evaluateTest, type PartFacts } from './evaluate-test.ts';
import type { GradedPart } from './graded-part.ts';
import { type MeasuredActual, measureActual } from './measure-actual.ts';
import { isMissing } from './measured.ts';
import { baselineOf, resolveReference } from './resolve-reference.ts';
import type { CannotSay, PartSuggestion, Reason } from './suggestion.ts';

/**
 * The grade of the first rule whose tests all hold. A rule that cannot be said leaves open what a later one gives,
 * unless that is the same grade.
 */
export function suggestPart(graded: GradedPart, rules: readonly GradeRule[]): PartSuggestion {
  const { part, fiscalYear } = graded;
  const actual = measureActual(graded, fiscalYear);
  const facts: PartFacts = {
    actual,
    baseline: baselineOf(graded),
    goalOf: foundOnce((against) => resolveReference(graded, against)),
  };
  const reasons = isMissing(actual) ? [] : aboutActual(actual, fiscalYear);
  const named = { part: part.id, ...(part.label === undefined ? {} : { label: part.label }) };
  const open: { grade: string; cannotSay: CannotSay }[] = [];
  for (const rule of rules.filter((one) => isInScope(one.only, graded, facts))) {
    const answer = evaluateRule(rule, facts);
    if (isMissing(answer)) open.push({ grade: rule.grade, cannotSay: answer });
    // That nothing above holds cannot be said while something above is open.
    else reasons.push(...answer.reasons.filter(({ kind }) => kind !== 'otherwise' || open.length === 0));
    if (!isMissing(answer) && answer.holds && open.every(({ grade }) => grade === rule.grade)) {
      return { ...named, grade: rule.grade, reasons: withoutRepeats(reasons) };
    }
    if (!isMissing(answer) && answer.holds) break;
  }
  const [first] = open;
  return {
    ...named,
    cannotSay: first?.cannotSay ?? { because: 'noRuleApplies' },
    reasons: withoutRepeats(reasons),
  };
}

/** A test that fails decides alone, whatever cannot be said of the others. */
function evaluateRule(
  { when }: GradeRule,
  facts: PartFacts,
): { holds: boolean; reasons: Reason[] } | CannotSay {
  const answers = when.map((test) => evaluateTest(test, facts));
  const known = answers.flatMap((one) => (isMissing(one) ? [] : [one]));
  const failed = known.find(({ holds }) => !holds);
  if (failed) return { holds: false, reasons: [failed.reason] };
  const missing = answers.find(isMissing);
  if (missing) return missing;
  if (known.length > 0) return { holds: true, reasons: known.map(({ reason }) => reason) };
  return {
    holds: true,
    reasons: [{ kind: 'otherwise', ...(isMissing(facts.actual) ? {} : { actual: facts.actual.fact }) }],
  };
}

function isInScope(scope: GradeRuleScope | undefined, graded: GradedPart, { baseline }: PartFacts): boolean {
  if (!scope) return true;
  const { part, indicator, targets } = graded;
  const aim = (targets.nearest ?? part.targets.at(-1))?.aim;
  const hasBaseline = !isMissing(baseline);
  return (
    (scope.aims === undefined || (aim !== undefined && scope.aims.includes(aim))) &&
    (scope.periods === undefined || scope.periods.includes(part.period)) &&
    (scope.kinds === undefined || (indicator.kind !== undefined && scope.kinds.includes(indicator.kind))) &&
    (scope.hasBaseline === undefined || scope.hasBaseline === hasBaseline)
  );
}

function aboutActual({ fact, of, asOfYear }: MeasuredActual, fiscalYear: number): Reason[] {
  return [
    ...(of ? [{ kind: 'added' as const, total: fact, of }] : []),
    ...(asOfYear === undefined || asOfYear === fiscalYear
      ? []
      : [{ kind: 'otherYear' as const, actual: fact, asOfYear, fiscalYear }]),
  ];
}

/** Several rules ask for the same comparison; it is said once, and with the direction that it is asked for. */
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const measured = reasons.flatMap((one) =>
    one.kind === 'compared' && one.measuredBy ? [one.measuredBy.against] : [],
  );
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = keyOf(reason);
    const isNew = !seen.has(key);
    seen.add(key);
    const isImplied = reason.kind === 'compared' && measured.some((against) => against === reason.against);
    return isNew && !isImplied;
  });
}

/** Two reasons about the same figures that say the same. */
function keyOf(reason: Reason): string {
  if (reason.kind === 'compared') {
    const { against, asks, outcome, isMet, isWithinTolerance = false } = reason;
    return [against, asks, outcome, isMet, isWithinTolerance].join(' ');
  }
  return reason.kind === 'percent' ? [reason.against, reason.of].join(' ') : reason.kind;
}

function foundOnce<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
