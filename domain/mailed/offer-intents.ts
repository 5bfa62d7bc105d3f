import { findMove } from '../sheet/moves.ts';
import type { SheetState } from '../sheet/sheet-state.ts';
import type { MailedComparison } from './compare-mailed.ts';

/** 提出 · 途中保存 · 送らない */
export const mailedIntents = ['submit', 'save', 'leave'] as const;
export type MailedIntent = (typeof mailedIntents)[number];

export interface OfferQuestion {
  state: SheetState;
  standing: MailedComparison['standing'];
  /** True where a rule found something that must be put right before it is submitted. */
  isBlocked: boolean;
  isRoundOpen: boolean;
}

/**
 * What can be done with a mailed sheet, the proposal first. A form without any text takes nothing away from what is
 * stored; what was changed since the file was written is left unless somebody says otherwise.
 */
export function offerIntents({ state, standing, isBlocked, isRoundOpen }: OfferQuestion): MailedIntent[] {
  if (!isRoundOpen || standing === 'blank') return ['leave'];
  const isNews = standing !== 'same';
  const canSubmit = !isBlocked && findMove('submit', state) && (isNews || state !== 'submitted');
  const canSave = isNews && findMove('save', state);
  const moves: MailedIntent[] = [
    ...(canSubmit ? ['submit' as const] : []),
    ...(canSave ? ['save' as const] : []),
  ];
  return standing === 'behind' ? ['leave', ...moves] : [...moves, 'leave'];
}
