import type { Refusal } from '../refusals/refusal.ts';

/** A finalised round is as it was printed: of what the committee says nothing is written any more. */
export function refuseFrozen(state: string): Refusal | undefined {
  return state === 'finalised' ? { code: 'roundClosed', facts: { state } } : undefined;
}
