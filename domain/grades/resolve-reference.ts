import { parseQuantity } from '../indicators/parse-quantity.ts';
import type { Reference } from '../plan/grading-rules.ts';
import type { Target } from '../plan/indicator.ts';
import { factOf } from './fact.ts';
import type { Goal } from './goal.ts';
import type { GradedPart } from './graded-part.ts';
import { measureActual } from './measure-actual.ts';
import { isMissing, type Measured, measure, measureStage } from './measured.ts';
import { resolveMilestone } from './resolve-milestone.ts';
import { resolvePace } from './resolve-pace.ts';
import type { CannotSay } from './suggestion.ts';
import { rangeOf, wantedOf } from './wanted.ts';

/** What a rule means by 目標, 基準値, 前年度 … for this part in this round, or why there is no such thing. */
export function resolveReference(graded: GradedPart, against: Reference): Goal | CannotSay {
  const { targets } = graded;
  switch (against) {
    case 'target':
      return goalOf(graded, targets.nearest, against);
    case 'yearTarget':
      return goalOf(graded, targets.ofYear, against);
    case 'finalTarget':
      return goalOf(graded, targets.final, against);
    case 'baseline':
      return besides(graded, baselineOf(graded), against);
    case 'previous':
      return besides(graded, previousOf(graded), against);
    case 'pace': {
      const goal = goalOf(graded, targets.final, 'pace');
      return isMissing(goal) ? goal : resolvePace(graded, goal, baselineOf(graded));
    }
  }
}

/** The baseline as a figure. */
export function baselineOf({ part, targets }: GradedPart): Measured | CannotSay {
  const { baseline } = part;
  if (!baseline) return { because: 'noBaseline' };
  const measured =
    targets.nearest?.aim === 'words' ? measureStage(part, baseline) : measure(baseline, part.unit);
  return measured ?? { because: 'noBaseline', fact: factOf(baseline) };
}

/** Last year's actual; where the baseline is of that year, the baseline. */
function previousOf(graded: GradedPart): Measured | CannotSay {
  const year = graded.fiscalYear - 1;
  const actual = measureActual(graded, year);
  if (!isMissing(actual)) return actual;
  const { baseline } = graded.part;
  const ofYear = baseline?.fiscalYear ?? (baseline && parseQuantity(baseline.asOf ?? baseline.raw).asOfYear);
  const measured = ofYear === year ? baselineOf(graded) : undefined;
  return measured && !isMissing(measured) ? measured : { ...actual, because: 'noPrevious', of: 'previous' };
}

function besides(
  graded: GradedPart,
  measured: Measured | CannotSay,
  against: 'baseline' | 'previous',
): Goal | CannotSay {
  if (isMissing(measured)) return measured;
  const wanted = wantedOf(graded);
  return wanted ? { ...measured, wanted } : { because: 'noTarget', of: against };
}

function goalOf(graded: GradedPart, target: Target | undefined, of: Reference): Goal | CannotSay {
  if (!target) return { because: 'noTarget', of };
  const { part } = graded;
  const { aim } = target;
  const fact = factOf(target, part.unit);
  switch (aim) {
    case 'atLeast':
    case 'atMost': {
      const measured = measure(target, part.unit);
      const wanted = aim === 'atLeast' ? 'higher' : 'lower';
      return measured ? { ...measured, wanted, aim } : { because: 'notANumber', of, fact };
    }
    case 'range': {
      const wanted = rangeOf(target);
      const hasEnd = wanted.min !== undefined || wanted.max !== undefined;
      return hasEnd ? { fact, decimals: 0, wanted, aim } : { because: 'notANumber', of, fact };
    }
    case 'keep': {
      const measured = measure(target, part.unit) ?? baselineOf(graded);
      const wanted = wantedOf(graded);
      if (isMissing(measured)) return measured;
      return wanted ? { ...measured, fact, wanted, aim } : { because: 'noBaseline' };
    }
    case 'increase':
    case 'decrease':
      return directionOf(graded, target, aim);
    case 'words':
      return resolveMilestone(graded, target, of);
  }
}

/** 増加, 減少: beyond the baseline, or beyond last year's actual where there is no baseline. */
function directionOf(graded: GradedPart, target: Target, aim: 'increase' | 'decrease'): Goal | CannotSay {
  const baseline = baselineOf(graded);
  const previous = isMissing(baseline) ? previousOf(graded) : baseline;
  if (isMissing(previous)) return isMissing(baseline) ? baseline : previous;
  return {
    ...previous,
    fact: factOf(target),
    wanted: aim === 'increase' ? 'higher' : 'lower',
    isStrict: true,
    aim,
    measuredBy: { against: isMissing(baseline) ? 'previous' : 'baseline', fact: previous.fact },
  };
}
