/** 受付開始 · 受付終了 */
export const roundMoves = ['open', 'close'] as const;
export type RoundMove = (typeof roundMoves)[number];

/** The state that a round has after the move, whatever it had before. */
export const stateAfter = { open: 'open', close: 'closed' } as const satisfies Record<
  RoundMove,
  'open' | 'closed'
>;
