import type { OpinionHead } from './opinion-head.ts';

/** An opinion as those are told it whom it is about: what was said, never by whom. */
export function withoutNames({ member: _, ...head }: OpinionHead): OpinionHead {
  const { member: __, ...opinion } = head.opinion;
  return { ...head, updatedBy: '', opinion: { ...opinion, by: '' } };
}
