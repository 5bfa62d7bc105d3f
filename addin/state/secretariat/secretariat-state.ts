import type { Round, SheetMove } from '#addin/api/tenken-api.ts';
import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import type { ReviewState } from './review/review-state.ts';
import type { Pull } from './tables/pull.ts';

/** 提出状況 · 提出のお願い · メールで届いたブック · 評価と意見 · 年度の進め方 · 報告書 */
export const secretariatWorks = ['overview', 'reminders', 'mailed', 'assessment', 'round', 'report'] as const;
export type SecretariatWork = (typeof secretariatWorks)[number];

export interface SecretariatState {
  /** What the pane shows while no sheet is open. */
  work: SecretariatWork;
  round: Round;
  /** Absent until the file was made the secretariat's workbook. */
  identity?: WorkbookIdentity | undefined;
  /** Every sheet that the round asks for, in the order of the plan. */
  sheets: readonly SheetKey[];
  /** By `sheetKeyText`; missing is 未着手. */
  heads: Readonly<Record<string, SheetHead>>;
  /** The ISO day in Japan by which lateness is judged. */
  today: string;
  pull: Pull;
  pulledAt?: string | undefined;
  /** What the last pull brought, after the first one. */
  changed?: SheetKey[] | undefined;
  open?: SheetKey | undefined;
  /** Whether the rules are there; a load that failed is tried again without being asked. */
  checks: 'loading' | 'failed' | 'ready';
  /** What the rules noticed in the sheet that was read last, with what its department said to it. */
  noticed?: { head: SheetHead; findings: JudgedFinding[] } | undefined;
  /** By `sheetKeyText`; missing where nobody has asked, or no answer came. */
  lastYears: Readonly<Record<string, LastYear>>;
  actuals?: readonly Actual[] | undefined;
  move: MoveExchange;
  review: ReviewState;
}

export type ReviewMove = SheetMove['move'];

/** Where the review of the open sheet stands; what was done is in `review.done`. */
export type MoveExchange =
  | { kind: 'none' }
  | { kind: 'moving'; move: ReviewMove }
  | { kind: 'overtaken' }
  | { kind: 'failed'; move: ReviewMove; trouble: Trouble };
