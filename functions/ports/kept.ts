import type { Rating } from '#domain/grades/rating.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { Opinion } from '#domain/opinions/opinion.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';

export type ActualKey = Pick<ActualHead, 'indicator' | 'department'>;
export type RatingKey = Pick<RatingHead, 'request' | 'member'> & { rating: Pick<Rating, 'of'> };
export type OpinionKey = Pick<OpinionHead, 'request' | 'member'> & { opinion: Pick<Opinion, 'of'> };
export type ReplyKey = Pick<ReplyHead, 'request' | 'of' | 'department'>;

/** What is kept revision by revision. */
export type KeptHead = SheetHead | ActualHead | RatingHead | OpinionHead | ReplyHead;

export const keptKinds = ['sheet', 'actual', 'rating', 'opinion', 'reply'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** A revision, and of what kind of thing it is one. */
export type KeptRevision =
  | { of: 'sheet'; head: SheetHead }
  | { of: 'actual'; head: ActualHead }
  | { of: 'rating'; head: RatingHead }
  | { of: 'opinion'; head: OpinionHead }
  | { of: 'reply'; head: ReplyHead };

/** A thing by its key; its revisions name it, too. */
export type KeptThing =
  | { of: 'sheet'; head: SheetKey }
  | { of: 'actual'; head: ActualKey }
  | { of: 'rating'; head: RatingKey }
  | { of: 'opinion'; head: OpinionKey }
  | { of: 'reply'; head: ReplyKey };

/**
 * A thing's word in its round, by which things are kept and listed: `SHEET#p12#kiki`, `ACT#i1#kiki`, `RATE#i1#r`,
 * `OPIN#node:n1#r`, `REPL#node:n1#r#kiki`.
 */
export function keptWord({ of, head }: KeptThing): string {
  switch (of) {
    case 'sheet':
      return `SHEET#${head.project}#${head.department}`;
    case 'actual':
      return `ACT#${head.indicator}#${head.department}`;
    case 'rating':
      return `RATE#${thingWord(head.rating.of)}#${whose(head)}`;
    case 'opinion':
      return `OPIN#${thingWord(head.opinion.of)}#${whose(head)}`;
    case 'reply':
      return `REPL#${thingWord(head.of)}#${head.request}#${head.department}`;
  }
}

/** The member at the end, where each rates or writes for themselves. */
function whose({ request, member }: Pick<RatingHead, 'request' | 'member'>): string {
  return member === undefined ? request : `${request}#${member}`;
}

/** What the words of a kind begin with. */
export const wordBeginnings = {
  sheet: 'SHEET#',
  actual: 'ACT#',
  rating: 'RATE#',
  opinion: 'OPIN#',
  reply: 'REPL#',
} as const satisfies Record<KeptKind, string>;
