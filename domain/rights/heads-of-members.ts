import type { RatingHead } from '../grades/rating-head.ts';
import type { OpinionHead } from '../opinions/opinion-head.ts';
import type { PlanId } from '../plan/plan-definition.ts';
import { type Membership, mayDo } from './rights.ts';

export interface HeadReader {
  plan: PlanId;
  memberships: readonly Membership[];
  /** The word by which the reader's own are known. */
  member: string;
}

/**
 * Ratings as they may be read: where each member rates alone, a member reads their own, the secretariat everybody's but
 * never whose they are.
 */
export function ratingsToRead(heads: readonly RatingHead[], reader: HeadReader): RatingHead[] {
  return heads
    .filter((head) => mayRead(head, reader))
    .map((head) =>
      isNamed(head, reader) ? head : { ...head, updatedBy: '', rating: { ...head.rating, by: '' } },
    );
}

/** Opinions as they may be read, by the same rules. */
export function opinionsToRead(heads: readonly OpinionHead[], reader: HeadReader): OpinionHead[] {
  return heads
    .filter((head) => mayRead(head, reader))
    .map((head) =>
      isNamed(head, reader) ? head : { ...head, updatedBy: '', opinion: { ...head.opinion, by: '' } },
    );
}

interface OfMember {
  member?: string;
}

function mayRead({ member }: OfMember, reader: HeadReader): boolean {
  return (
    member === undefined ||
    member === reader.member ||
    mayDo(reader.memberships, reader.plan, 'readMembersRatings')
  );
}

function isNamed({ member }: OfMember, reader: HeadReader): boolean {
  return member === undefined || member === reader.member;
}
