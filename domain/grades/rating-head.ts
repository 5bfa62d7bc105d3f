import type { IndicatorId, RatingId } from '../plan/plan-definition.ts';
import type { Rating } from './rating.ts';

/** The newest revision of a rating, as stored and as sent; the suggestion that it stood beside is in it. */
export interface RatingHead {
  /** Of a rating of an indicator what `rating.of` says, too: the first release knew no other ratings. */
  indicator?: IndicatorId;
  request: RatingId;
  /** Where each member rates for themselves: a word that stands for the person and tells nobody who it is. */
  member?: string;
  /** Counts every change from 1. */
  revision: number;
  /** ISO instant of that change, UTC. */
  updatedAt: string;
  updatedBy: string;
  rating: Rating;
}
