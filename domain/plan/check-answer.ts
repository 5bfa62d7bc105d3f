import { foldCode } from '../grades/find-grade.ts';
import { checkYears } from './check-years.ts';
import type { FieldAnswer } from './field-answer.ts';
import { findRepeated } from './find-repeated.ts';
import { checkReference } from './known-ids.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** What is written into a field, or into a row of a table of years. */
export function checkAnswer(answer: FieldAnswer | undefined, place: string, ids: PlanIds): PlanProblem[] {
  switch (answer?.kind) {
    case 'number':
      return checkRange(answer, place);
    case 'choice':
      return checkOptions(answer.options, `${place}.options`);
    case 'grade':
      return checkReference(answer.scale, `${place}.scale`, ids.scale);
    case 'years':
      return [
        ...checkColumnYears(answer.columns, `${place}.columns`),
        ...answer.columns.flatMap(({ year }, at) =>
          year && 'fixed' in year
            ? checkYears({ ...year, from: year.fixed }, `${place}.columns[${at}].year`)
            : [],
        ),
        ...answer.rows.flatMap((row, at) => checkAnswer(row.answer, `${place}.rows[${at}].answer`, ids)),
      ];
    default:
      return [];
  }
}

export function checkRange({ min, max }: { min?: number; max?: number }, place: string): PlanProblem[] {
  return min !== undefined && max !== undefined && min > max
    ? [{ code: 'rangeReversed', place, min, max }]
    : [];
}

function checkOptions(options: readonly { text: string }[], place: string): PlanProblem[] {
  const texts = options.map(({ text }, at) => ({
    place: `${place}[${at}].text`,
    text: foldCode(text),
    option: text,
  }));
  return findRepeated(texts).map(({ place, option, first }) => ({
    code: 'optionTwice',
    place,
    option,
    first,
  }));
}

/** Two columns about the same year are told apart by nothing but their headings. */
function checkColumnYears(
  columns: Extract<FieldAnswer, { kind: 'years' }>['columns'],
  place: string,
): PlanProblem[] {
  const years = columns.flatMap(({ year }, at) =>
    year ? [{ place: `${place}[${at}].year`, text: JSON.stringify(year), year }] : [],
  );
  return findRepeated(years).map(({ place, year, first }) => ({
    code: 'columnYearTwice',
    place,
    year: 'fixed' in year ? year.fixed : year.afterRound,
    first,
  }));
}
