import type { Role } from '../rights/rights.ts';
import type { SheetState } from './sheet-state.ts';

/** 途中保存 · 提出 · 差戻し · 確認 · 確認の取消し · 確定 */
export const moveNames = ['save', 'submit', 'return', 'accept', 'withdrawAcceptance', 'finalise'] as const;
export type MoveName = (typeof moveNames)[number];

export interface Move {
  name: MoveName;
  from: readonly SheetState[];
  to: SheetState;
  roles: readonly Role[];
  /** A move with a text brings the entries along; one with a remark must give a reason. */
  brings: 'entries' | 'remark' | 'nothing';
}

/** Read by the server to decide and by the panes to offer: the one place that knows which move is possible when. */
export const moves: readonly Move[] = [
  {
    name: 'save',
    from: ['notStarted', 'inProgress', 'returned'],
    to: 'inProgress',
    roles: ['department', 'secretariat'],
    brings: 'entries',
  },
  {
    name: 'submit',
    from: ['notStarted', 'inProgress', 'returned', 'submitted'],
    to: 'submitted',
    roles: ['department', 'secretariat'],
    brings: 'entries',
  },
  {
    name: 'return',
    from: ['submitted', 'accepted'],
    to: 'returned',
    roles: ['secretariat'],
    brings: 'remark',
  },
  { name: 'accept', from: ['submitted'], to: 'accepted', roles: ['secretariat'], brings: 'nothing' },
  {
    name: 'withdrawAcceptance',
    from: ['accepted'],
    to: 'submitted',
    roles: ['secretariat'],
    brings: 'nothing',
  },
  { name: 'finalise', from: ['accepted'], to: 'finalised', roles: ['secretariat'], brings: 'nothing' },
];

/** The row of the table, or nothing where the move is not possible from this state. */
export function findMove(name: MoveName, from: SheetState): Move | undefined {
  return moves.find((move) => move.name === name && move.from.includes(from));
}
