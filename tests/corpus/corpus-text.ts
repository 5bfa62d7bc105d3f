import type { RuleId } from '#domain/rules/rule-ids.ts';

export type CorpusField = 'activity' | 'selfEvaluation' | 'issues';

/** One labelled text: what stands in a field, what stands around it, and what is wrong with it. */
export interface CorpusText {
  /** `texts/weekdays.txt:12`, for whoever looks it up. */
  at: string;
  field: CorpusField;
  text: string;
  /** The other fields of the sheet. */
  beside: Partial<Record<CorpusField, string>>;
  /** By its number in the corpus's plan. */
  project: string;
  /** The fiscal year that the sheet reports. */
  fiscalYear: number;
  /** What stood in the field last year. */
  lastYear?: string;
  /** What the field says on another sheet of the department. */
  otherSheet?: string;
  /** Reported actuals: `5-(1) 依頼会員` and what was typed. */
  actuals: Record<string, string>;
  mistakes: Mistake[];
  /** What a secretary may or may not want to be told: counted as nothing. */
  tolerated: Mistake[];
  /** Rules that the text looks like a mistake to, and is none. */
  traps: RuleId[];
  because?: string;
}

export interface Mistake {
  /** Any of them may find it; it is counted under the first. */
  rules: RuleId[];
  /** A finding at one of them is right. */
  places: Place[];
  /** What the clerk would type instead of the first place, where nobody would disagree. */
  replacement?: string;
  /** Of the mark. */
  at: string;
}

export interface Place {
  field: CorpusField;
  /** UTF-16, end exclusive. */
  start: number;
  end: number;
}
