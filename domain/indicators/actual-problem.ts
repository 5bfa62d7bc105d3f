/**
 * What is wrong with actuals: facts, never a sentence. `place` says where as one would look for it in the file,
 * `actuals[3].indicator`; `nearest` is the known one that it comes nearest to.
 */
export type ActualProblem =
  | { code: 'planDiffers'; place: string; text: string; plan: string }
  | { code: 'indicatorUnknown'; place: string; text: string; nearest?: string }
  /** The plan has the indicator in other years only. */
  | { code: 'indicatorOfOtherYear'; place: string; indicator: string; fiscalYear: number }
  | { code: 'partUnknown'; place: string; indicator: string; text: string; nearest?: string }
  /** Several parts, and the text names none of them. */
  | { code: 'partUnclear'; place: string; indicator: string; text: string; parts: string[] }
  | { code: 'departmentUnknown'; place: string; text: string; nearest?: string }
  | { code: 'departmentNotOfIndicator'; place: string; indicator: string; department: string }
  | { code: 'actualTwice'; place: string; indicator: string; fiscalYear: number; first: string }
  | { code: 'valueDiffers'; place: string; indicator: string; raw: string; read: number; value: number }
  | { code: 'severalFigures'; place: string; indicator: string; raw: string }
  | { code: 'unitDiffers'; place: string; indicator: string; raw: string; unit: string; wanted: string }
  | { code: 'extraUnknown'; place: string; indicator: string; text: string; nearest?: string }
  /** A piece of a cell that no part and no extra takes. */
  | { code: 'textLeftOver'; place: string; indicator: string; text: string }
  | { code: 'stageUnknown'; place: string; indicator: string; text: string; stages: string[] }
  | {
      code: 'totalDiffers';
      place: string;
      indicator: string;
      fiscalYear: number;
      total: string;
      of: string[];
      sum: number;
      value: number;
    }
  | { code: 'gradeUnknown'; place: string; text: string; grades: string[] };

export type ActualProblemCode = ActualProblem['code'];
