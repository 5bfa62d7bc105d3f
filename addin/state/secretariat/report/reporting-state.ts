import type { ReportFile, ReportForm } from '#addin/api/tenken-api.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { Unfinished } from '#domain/report/find-unfinished.ts';

export interface ReportingState {
  /** Where the last file stands; only one is made at a time. */
  making: Making;
  /** What keeps the report from being final, as of the last look. */
  unfinished: Looking;
  /** Whether files of open data begin with the mark by which Excel knows UTF-8. */
  hasMark: boolean;
}

export type Making =
  | { kind: 'none' }
  | { kind: 'working'; form: ReportForm }
  | { kind: 'opened'; form: ReportForm }
  /** Waits to be saved; `why` where Excel did not take it. */
  | { kind: 'waiting'; form: ReportForm; file: ReportFile; why?: 'tooLarge' | 'refused' }
  | { kind: 'failed'; form: ReportForm; trouble: Trouble };

export type Looking =
  | { kind: 'unasked' }
  | { kind: 'working' }
  | { kind: 'found'; list: Unfinished[] }
  | { kind: 'failed'; trouble: Trouble };
