import type { DepartmentId } from '../plan/plan-definition.ts';
import type { Erratum } from '../report/report.ts';

/** 受付開始 · 受付終了 · 再受付 · 再受付の終了 · 確定 · 正誤の追加 */
export const roundMoveNames = ['open', 'close', 'reopen', 'endReopening', 'finalise', 'correct'] as const;
export type RoundMoveName = (typeof roundMoveNames)[number];

/** A move of a whole round with what it brings. */
export type RoundMove =
  | { move: 'open' | 'close' }
  | { move: 'reopen' | 'endReopening'; department: DepartmentId }
  /** `day`: ISO day that the report bears. */
  | { move: 'finalise'; day: string }
  | { move: 'correct'; erratum: Erratum };
