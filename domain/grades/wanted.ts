import type { Part, Target } from '../plan/indicator.ts';
import type { Exact } from './exact.ts';
import { exact } from './exact.ts';
import type { GradedPart } from './graded-part.ts';
import { measure } from './measured.ts';

/** Which way is better: up, down, or towards a range (towards one figure where both ends are the same). */
export type Wanted = 'higher' | 'lower' | { min?: Exact; max?: Exact };

/** What the target in force wants; where none is, what the last one wanted; else what the part says. */
export function wantedOf({ part, targets }: GradedPart): Wanted | undefined {
  const target = targets.nearest ?? part.targets.at(-1);
  return target ? wantedByTarget(target, part) : part.better;
}

function wantedByTarget(target: Target, part: Part): Wanted | undefined {
  switch (target.aim) {
    case 'atLeast':
    case 'increase':
    case 'words':
      return 'higher';
    case 'atMost':
    case 'decrease':
      return 'lower';
    case 'range':
      return rangeOf(target);
    case 'keep':
      return part.better ?? pointOf(target, part);
  }
}

export function rangeOf({ min, max }: Target): { min?: Exact; max?: Exact } {
  return {
    ...(min === undefined ? {} : { min: exact(min) }),
    ...(max === undefined ? {} : { max: exact(max) }),
  };
}

function pointOf(target: Target, part: Part): Wanted | undefined {
  const kept = measure(target, part.unit) ?? (part.baseline && measure(part.baseline, part.unit));
  return kept && { min: kept.value, max: kept.value };
}
