import type { Refusal } from '../refusals/refusal.ts';
import type { RoundState } from './round-standing.ts';

/** A finalised round is as it was printed: of what the committee says nothing is written any more. */
export function refuseFrozen(state: RoundState): Refusal | undefined {
  return state === 'finalised' ? { code: 'roundClosed', facts: { state } } : undefined;
}
