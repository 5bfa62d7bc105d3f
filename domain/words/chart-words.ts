import type { SheetState } from '../sheet/sheet-state.ts';

/** What stands on the charts and around them; one file per language. */
export interface ChartWords {
  worksheet: string;
  heading: (plan: string, fiscalYear: number) => string;
  /** `time` is local, as in the tables. */
  asOf: (time: string) => string;
  figuresNote: string;
  states: Record<SheetState, string>;
  progress: Record<'title' | 'department' | 'count', string>;
  fiscalYear: string;
  year: (year: number) => string;
  /** The baseline is the first point of this line. */
  actual: string;
  target: string;
  least: string;
  most: string;
  /** After a name, where a smaller figure is the better one. */
  lowerIsBetter: (name: string) => string;
  ofPart: (part: string, series: string) => string;
}
