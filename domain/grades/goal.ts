import type { Reference } from '../plan/grading-rules.ts';
import type { TargetAim } from '../plan/indicator.ts';
import type { Exact } from './exact.ts';
import type { Fact, Pace } from './suggestion.ts';
import type { Wanted } from './wanted.ts';

/** What an actual is compared with. */
export interface Goal {
  fact: Fact;
  /** The figure; absent for a range, which is `wanted`. */
  value?: Exact;
  decimals: number;
  wanted: Wanted;
  /** A direction only: it is reached where the actual lies beyond the figure. */
  isStrict?: boolean;
  aim?: TargetAim;
  /** The figure that a direction is measured by. */
  measuredBy?: { against: Extract<Reference, 'baseline' | 'previous'>; fact: Fact };
  pace?: Pace;
}
