/** What somebody has written in one form; `''` where the cell is still blank. */
export interface FormText {
  /** Of the project, as the plan has it. */
  number: string;
  activity: string;
  selfEvaluation: string;
  issues: string;
}

/** A form that nobody has begun. */
export function blankForm(number: string): FormText {
  return { number, activity: '', selfEvaluation: '', issues: '' };
}
