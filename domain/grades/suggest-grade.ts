import type { Actual } from '../indicators/actual.ts';
import type { CannotSayReason } from '../plan/grading-rules.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { Scale } from '../plan/scale.ts';
import { combineGrades } from './combine-grades.ts';
import { scaleOfIndicator } from './scale-of-indicator.ts';
import { suggestPart } from './suggest-part.ts';
import type { CannotSay, PartSuggestion, Suggestion } from './suggestion.ts';
import { targetsInForce } from './targets-in-force.ts';

export interface GradeQuestion {
  plan: Pick<PlanDefinition, 'years' | 'scales' | 'ratings'>;
  indicator: Indicator;
  /** The round. */
  fiscalYear: number;
  /** Of this indicator, of any year. */
  actuals: readonly Actual[];
}

/** The grade that the rules of the scale in force give an indicator in a round, with every fact that it rests on. */
export function suggestGrade(question: GradeQuestion): Suggestion {
  const { plan, indicator, fiscalYear, actuals } = question;
  const scale = scaleOfIndicator(plan, indicator, fiscalYear);
  const about = { indicator: indicator.id, fiscalYear };
  if (!scale) return { ...about, cannotSay: { because: 'noScale' }, parts: [] };
  const { rules } = scale;
  if (!rules) return { ...about, scale: scale.id, cannotSay: { because: 'noRules' }, parts: [] };
  const parts = indicator.parts.map((part) =>
    suggestPart(
      {
        plan,
        indicator,
        part,
        fiscalYear,
        actuals: actuals.filter((actual) => actual.indicator === indicator.id && actual.part === part.id),
        targets: targetsInForce(part, fiscalYear, plan),
      },
      rules.rules,
    ),
  );
  const marked = withInformation(indicator, parts);
  return { ...about, scale: scale.id, parts: marked, ...ofParts(scale, question, marked) };
}

/** A part that never had a target, beside others that have, is no reason not to grade: 上期, 下期 under 年間. */
function withInformation(indicator: Indicator, parts: PartSuggestion[]): PartSuggestion[] {
  const hasTargets = (id: PartSuggestion['part']) =>
    indicator.parts.some((part) => part.id === id && part.targets.length > 0);
  if (!parts.some(({ part }) => hasTargets(part))) return parts;
  return parts.map((one) => {
    const lacksTarget =
      one.cannotSay !== undefined && ['noTarget', 'noActual'].includes(one.cannotSay.because);
    return lacksTarget && !hasTargets(one.part) ? { ...one, isLeftOut: true } : one;
  });
}

type Whole = Pick<Suggestion, 'grade' | 'cannotSay' | 'combined'>;

function ofParts(
  scale: Scale,
  { indicator, fiscalYear }: GradeQuestion,
  all: readonly PartSuggestion[],
): Whole {
  const parts = all.filter(({ isLeftOut }) => !isLeftOut);
  const [only, ...others] = parts;
  if (only && others.length === 0) {
    if (only.cannotSay) return unsaid(scale, only.cannotSay);
    return only.grade === undefined ? {} : { grade: only.grade };
  }
  const combine = scale.rules?.combine ?? { how: 'worst' as const };
  const items = parts.map(({ grade, part }) => {
    const weight = indicator.parts.find(({ id }) => id === part)?.weight;
    return { ...(grade === undefined ? {} : { grade }), ...(weight === undefined ? {} : { weight }) };
  });
  const answer = combineGrades(scale, fiscalYear, combine, items);
  const combined = { how: combine.how, ...answer };
  if (answer.grade !== undefined) return { grade: answer.grade, combined };
  return { ...unsaid(scale, whyNot(parts)), combined };
}

/** What all parts lack in common, else that some part cannot be said. */
function whyNot(parts: readonly PartSuggestion[]): CannotSay {
  const unknown = parts.filter(({ cannotSay }) => cannotSay);
  const [first] = unknown;
  const isCommon = unknown.every(({ cannotSay }) => cannotSay?.because === first?.cannotSay?.because);
  if (first?.cannotSay && isCommon && unknown.length === parts.length) {
    return { because: first.cannotSay.because, parts: unknown.map(({ part }) => part) };
  }
  if (unknown.length === 0) return { because: 'noRuleApplies' };
  return { because: 'partUnknown', parts: unknown.map(({ part }) => part) };
}

/** The scale's code for it, where it has one for this reason. */
function unsaid({ rules }: Scale, cannotSay: CannotSay): Whole {
  const code = rules?.cannotSay;
  const isMeant = code?.because?.includes(cannotSay.because as CannotSayReason) ?? true;
  return code && isMeant ? { grade: code.grade, cannotSay } : { cannotSay };
}
