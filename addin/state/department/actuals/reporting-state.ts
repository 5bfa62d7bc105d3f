import type { ListedIndicator } from '#addin/api/tenken-api.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { ReportDraft } from './report-draft.ts';

export interface ReportingState {
  load: 'unasked' | 'loading' | 'ready' | { trouble: Trouble };
  listed: readonly ListedIndicator[];
  /** What was typed and is not saved, by `reportId`. */
  drafts: Readonly<Record<string, ReportDraft | undefined>>;
  /** How the last press ended, by `reportId`. */
  presses: Readonly<Record<string, ReportPress | undefined>>;
}

export type ReportPress =
  | { kind: 'sending' }
  | { kind: 'sent' }
  /** Somebody else was first; theirs is shown, and the next press goes beyond it. */
  | { kind: 'overtaken' }
  | { kind: 'failed'; trouble: Trouble };

/** What one department reports of one indicator. */
export type ReportKey = Pick<ActualHead, 'indicator' | 'department'>;

export function reportId({ indicator, department }: ReportKey): string {
  return `${indicator} ${department}`;
}

export function headOf({ listed }: Pick<ReportingState, 'listed'>, key: ReportKey): ActualHead | undefined {
  return listed
    .find(({ indicator }) => indicator === key.indicator)
    ?.actuals.find(({ department }) => department === key.department);
}

/** Something is reported; what was taken back is not. */
export function isReported(state: Pick<ReportingState, 'listed'>, key: ReportKey): boolean {
  return (headOf(state, key)?.actuals.length ?? 0) > 0;
}

/** A newer report takes the place of an older one; what is not listed yet is listed with it. */
export function withReport(listed: readonly ListedIndicator[], head: ActualHead): readonly ListedIndicator[] {
  const before = listed.find(({ indicator }) => indicator === head.indicator);
  const known = before?.actuals.find(({ department }) => department === head.department);
  if (known && known.revision > head.revision) return listed;
  const others = (before?.actuals ?? []).filter(({ department }) => department !== head.department);
  const now: ListedIndicator = {
    ...(before ?? { indicator: head.indicator, earlier: [] }),
    actuals: [...others, head],
  };
  return before ? listed.map((one) => (one === before ? now : one)) : [...listed, now];
}
