import type { RoundMoveName } from '../../round/round-move.ts';
import type { RoundState } from '../../round/round-standing.ts';

export const roundStateNames: Record<RoundState, string> = {
  open: 'Open',
  closed: 'Closed',
  finalised: 'Final',
};

/** After "it cannot be". */
export const roundDeeds: Record<RoundMoveName, string> = {
  open: 'opened',
  close: 'closed',
  reopen: 'reopened for a department',
  endReopening: 'closed for a department again',
  finalise: 'made final',
  correct: 'corrected',
};

/** What makes the move possible; nothing where nothing does. */
export function sayRoundCure(state: RoundState, move: RoundMoveName): string {
  if (state === 'finalised') return 'What is final stays as it is; note mistakes as errata.';
  if (move === 'correct') return 'Errata are for what is final.';
  return state === 'open' ? 'Close it first.' : '';
}
