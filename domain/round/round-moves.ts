import type { Role } from '../rights/rights.ts';
import type { RoundMoveName } from './round-move.ts';
import type { RoundState } from './round-standing.ts';

export interface RoundMoveRow {
  name: RoundMoveName;
  from: RoundState;
  to: RoundState;
  roles: readonly Role[];
  brings: 'nothing' | 'department' | 'day' | 'erratum';
}

const roles = ['secretariat', 'administrator'] as const;

/** Read by the server to decide and by the panes to offer: the one place that knows which move is possible when. */
export const roundMoves: readonly RoundMoveRow[] = [
  { name: 'open', from: 'closed', to: 'open', roles, brings: 'nothing' },
  { name: 'close', from: 'open', to: 'closed', roles, brings: 'nothing' },
  { name: 'reopen', from: 'closed', to: 'closed', roles, brings: 'department' },
  { name: 'endReopening', from: 'closed', to: 'closed', roles, brings: 'department' },
  { name: 'finalise', from: 'closed', to: 'finalised', roles, brings: 'day' },
  // What is published is never overwritten: a correction is added to it.
  { name: 'correct', from: 'finalised', to: 'finalised', roles, brings: 'erratum' },
];

/** The row of the table, or nothing where the move is not possible from this state. */
export function findRoundMove(name: RoundMoveName, from: RoundState): RoundMoveRow | undefined {
  return roundMoves.find((move) => move.name === name && move.from === from);
}
