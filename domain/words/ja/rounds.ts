import type { RoundMoveName } from '../../round/round-move.ts';
import type { RoundState } from '../../round/round-standing.ts';

export const roundStateNames: Record<RoundState, string> = {
  open: '受付中',
  closed: '受付を閉じた状態',
  finalised: '確定',
};

/** As the beginning of a sentence that ends in できません. */
export const roundDeeds: Record<RoundMoveName, string> = {
  open: '受付の開始は',
  close: '受付の終了は',
  reopen: '課を限った再受付は',
  endReopening: '再受付の終了は',
  finalise: '確定は',
  correct: '正誤の追加は',
};

/** What makes the move possible; nothing where nothing does. */
export function sayRoundCure(state: RoundState, move: RoundMoveName): string {
  if (state === 'finalised') return '確定した年度は固定されています。誤りは、正誤として加えてください。';
  if (move === 'correct') return '正誤は、確定したあとに加えます。';
  return state === 'open' ? '先に受付を閉じてください。' : '';
}
