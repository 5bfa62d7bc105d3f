import type { Field } from '../plan/plan-definition.ts';

/** What a rule says of texts, for its page in the manual and for its tests. */
export interface RuleExamples {
  fires: FiringExample[];
  silent: RuleExample[];
}

/** A text in the field 取組内容 of a plan that reports fiscal 2023; what a wide rule needs stands beside it. */
export interface RuleExample {
  text: string;
  /** The other fields, by the id of the example plan's form. */
  beside?: { selfEvaluation?: string; issues?: string };
  /** What stood in the field last year. */
  lastYear?: string;
  /** What the same field says on another sheet of the same department. */
  otherSheet?: string;
  /** The reported actuals of the example plan's indicators, by their printed number, as typed. */
  actuals?: Record<string, string>;
  /** What the field is asked to hold; absent: a text, which may stay blank. */
  asks?: Partial<Pick<Field, 'answer' | 'isRequired' | 'prints' | 'shownIf'>>;
  /** Why, where one has to think. */
  because?: string;
}

export interface FiringExample extends RuleExample {
  /** The piece that is pointed at; absent for the field as a whole. */
  quote?: string;
  /** The certain cure of that piece. */
  replacement?: string;
  /** Absent: 取組内容. */
  field?: 'selfEvaluation' | 'issues';
}
