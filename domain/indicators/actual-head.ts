import type { DepartmentId, IndicatorId } from '../plan/plan-definition.ts';
import type { Actual } from './actual.ts';
import type { WrittenActual } from './actuals-file.ts';

/** What one department reports of one indicator in a round; its newest revision, as stored and as sent. */
export interface ActualHead {
  indicator: IndicatorId;
  department: DepartmentId;
  /** Counts every change from 1. */
  revision: number;
  /** ISO instant of that change, UTC. */
  updatedAt: string;
  updatedBy: string;
  /** As typed; empty where nothing is reported any more. */
  written: ReportedText[];
  /** What was read out of it: one for each part that it speaks of. */
  actuals: Actual[];
}

/** Figures are read out of the text, never taken from whoever sends them. */
export type ReportedText = Pick<WrittenActual, 'part' | 'raw' | 'asOf' | 'source' | 'note' | 'stage'> & {
  extras?: { label: string; raw: string }[];
};
