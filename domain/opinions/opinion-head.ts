import type { RatingId } from '../plan/plan-definition.ts';
import type { Opinion } from './opinion.ts';

/** The newest revision of an opinion, as stored and as sent. An empty text is one that was taken back. */
export interface OpinionHead {
  request: RatingId;
  /** Where each member writes for themselves: a word that stands for the person and tells nobody who it is. */
  member?: string;
  /** Counts every change from 1. */
  revision: number;
  /** ISO instant of that change, UTC. */
  updatedAt: string;
  updatedBy: string;
  opinion: Opinion;
}
