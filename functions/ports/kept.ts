import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';

export type ActualKey = Pick<ActualHead, 'indicator' | 'department'>;
export type RatingKey = Pick<RatingHead, 'indicator' | 'request' | 'member'>;

/** What is kept revision by revision. */
export type KeptHead = SheetHead | ActualHead | RatingHead;

export const keptKinds = ['sheet', 'actual', 'rating'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** A revision, and of what kind of thing it is one. */
export type KeptRevision =
  | { of: 'sheet'; head: SheetHead }
  | { of: 'actual'; head: ActualHead }
  | { of: 'rating'; head: RatingHead };

/** A thing by its key; its revisions name it, too. */
export type KeptThing =
  | { of: 'sheet'; head: SheetKey }
  | { of: 'actual'; head: ActualKey }
  | { of: 'rating'; head: RatingKey };

/** A thing's word in its round, by which things are kept and listed: `SHEET#p12#kiki`, `ACT#i1#kiki`, `RATE#i1#r`. */
export function keptWord({ of, head }: KeptThing): string {
  if (of === 'sheet') return `SHEET#${head.project}#${head.department}`;
  if (of === 'actual') return `ACT#${head.indicator}#${head.department}`;
  // The member at the end, where each rates for themselves.
  return `RATE#${head.indicator}#${head.request}${head.member === undefined ? '' : `#${head.member}`}`;
}

/** What the words of a kind begin with. */
export const wordBeginnings = {
  sheet: 'SHEET#',
  actual: 'ACT#',
  rating: 'RATE#',
} as const satisfies Record<KeptKind, string>;
