import type { Finding } from '#domain/rules/finding.ts';
import type { FindingAnswer } from '#domain/sheet/finding-answer.ts';

/** A finding with what the department said to it; an answered warning is no open one. */
export interface JudgedFinding extends Finding {
  answer?: FindingAnswer;
}
