import type { SheetState } from '../sheet/sheet-state.ts';

/** Headers and cell texts of the secretariat's tables; one file per language. */
export interface TableWords {
  states: Record<SheetState, string>;
  /** In the cell of a sheet that is past the deadline. */
  isLate: string;
  /** Between the names of departments. */
  between: string;
  key: string;
  /** A clerk whose texts the secretariat brought in. */
  onBehalfOf: (name: string) => string;
  status: Record<'department' | 'sheets' | 'open' | 'late' | 'lastChange', string>;
  list: Record<
    | 'number'
    | 'project'
    | 'department'
    | 'class'
    | 'alsoUnder'
    | 'state'
    | 'revision'
    | 'updatedAt'
    | 'updatedBy'
    | 'late'
    | 'remark',
    string
  >;
}
