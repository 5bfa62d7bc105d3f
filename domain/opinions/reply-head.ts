import type { Rated } from '../grades/rating.ts';
import type { DepartmentId, RatingId } from '../plan/plan-definition.ts';

/** 対応状況: what a department says this year to last year's opinion; the newest revision, as stored and as sent. */
export interface ReplyHead {
  /** Of the opinion. */
  request: RatingId;
  of: Rated;
  department: DepartmentId;
  /** Counts every change from 1. */
  revision: number;
  /** ISO instant of that change, UTC. */
  updatedAt: string;
  updatedBy: string;
  /** Exactly as typed; empty where it was taken back. */
  text: string;
}
