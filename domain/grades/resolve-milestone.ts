import type { Reference } from '../plan/grading-rules.ts';
import type { Milestone, Target } from '../plan/indicator.ts';
import { factOf } from './fact.ts';
import type { Goal } from './goal.ts';
import type { GradedPart } from './graded-part.ts';
import { measureStage } from './measured.ts';
import type { CannotSay } from './suggestion.ts';

/**
 * A target in words as the stage that is asked for: this year's milestone; else, unless this year's is what is meant,
 * the next one. It can be compared only where the part lists its stages.
 */
export function resolveMilestone(
  { part, fiscalYear }: GradedPart,
  target: Target,
  of: Reference,
): Goal | CannotSay {
  const steps = [...(target.milestones ?? [])].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const due = steps.findLast((step) => isDue(step, fiscalYear));
  const next = steps.find(({ from }) => from !== undefined && from > fiscalYear);
  const wanted = of === 'finalTarget' ? steps.at(-1) : (due ?? (of === 'yearTarget' ? undefined : next));
  const quantity = wanted ? { raw: wanted.raw } : { raw: target.raw };
  const isPast = steps.length > 0 && !wanted && !next;
  const measured = measureStage(part, quantity, wanted ? (wanted.stage ?? wanted.text) : target.raw);
  const fact = wanted ? { raw: wanted.raw, printed: wanted.text } : factOf(target);
  if (measured && (wanted || steps.length === 0))
    return { ...measured, fact, wanted: 'higher', aim: 'words' };
  return {
    because: isPast || (of === 'yearTarget' && steps.length > 0 && !due) ? 'noTarget' : 'textTarget',
    of,
    fact: due ? { raw: due.raw, printed: due.text, ...yearsOf(due) } : factOf(target),
    ...(due || !next ? {} : { next: { raw: next.raw, printed: next.text, ...yearsOf(next) } }),
  };
}

function isDue({ from, until }: Milestone, fiscalYear: number): boolean {
  return (from ?? fiscalYear) <= fiscalYear && fiscalYear <= (until ?? fiscalYear);
}

function yearsOf({ from }: Milestone): { fiscalYear?: number } {
  return from === undefined ? {} : { fiscalYear: from };
}
