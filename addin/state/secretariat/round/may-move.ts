import type { Me, Round } from '#addin/api/tenken-api.ts';
import { mayDo } from '#domain/rights/rights.ts';
import type { RoundMoveName } from '#domain/round/round-move.ts';
import { findRoundMove } from '#domain/round/round-moves.ts';

/** Whether the person may ask for the move now: by the table of moves, and by what they are in the plan. */
export function mayMove({ me, round }: { me: Me; round: Round }, name: RoundMoveName): boolean {
  const row = findRoundMove(name, round.state);
  return row !== undefined && mayPrepare(me, round) && row.roles.some((role) => isOne(me, round, role));
}

/** Whether the person may change the calendar and make the next round. */
export function mayPrepare(me: Me, { definition }: Round): boolean {
  return mayDo(me.memberships, definition.id, 'moveRound');
}

function isOne(me: Me, { definition }: Round, role: string): boolean {
  return me.memberships.some((one) => one.plan === definition.id && one.role === role);
}
