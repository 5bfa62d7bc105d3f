import type { Indicator, Part } from '../plan/indicator.ts';
import type { Department } from '../plan/plan-definition.ts';
import type { WrittenActual } from './actuals-file.ts';

/** A written actual whose references are found. */
export interface WrittenCell {
  written: WrittenActual;
  indicator: Indicator;
  /** Those that the text may speak of. */
  parts: readonly Part[];
  /** `actuals[3]` */
  place: string;
  year: number;
  department?: Department;
}
