import type { Trouble } from '#addin/state/trouble.ts';
import type { TableId } from '#domain/tables/table-ids.ts';

/** Where bringing in what is new stands. */
export type Pull =
  | { kind: 'idle' }
  | { kind: 'pulling' }
  /** What a chosen table needs beside the sheets; with counts where it takes long. */
  | ({ kind: 'gathering'; table: TableId } & Partial<Counted>)
  /** `table`: the worksheet. */
  | ({ kind: 'writing'; table: string } & Partial<Counted>)
  | { kind: 'failed'; trouble: Trouble }
  /** The file could not be made the secretariat's. */
  | { kind: 'writeFailed' }
  /** Some tables stayed as they were; all others are up to date. */
  | { kind: 'incomplete'; tables: readonly TableFailure[] };

export interface Counted {
  done: number;
  of: number;
}

export interface TableFailure {
  /** The worksheet. */
  table: string;
  /** Why nothing could be brought in; absent where it could not be written. */
  trouble?: Trouble;
}

export function isUnderWay({ kind }: Pull): boolean {
  return kind === 'pulling' || kind === 'gathering' || kind === 'writing';
}
