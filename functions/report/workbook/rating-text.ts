import type { ReportRating } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';

/** The grade with its name, and below it why. */
export function ratingText({ grade, gradeName, reason }: ReportRating): string {
  if (grade === undefined) return reportWords.noGrade;
  const named = gradeName === undefined ? grade : `${grade}　${gradeName}`;
  return reason === undefined ? named : `${named}\n${reason}`;
}
